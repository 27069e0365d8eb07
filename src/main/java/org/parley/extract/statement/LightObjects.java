package org.parley.extract.statement;

import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.rules.Cues;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Objects of verbs of speech that hold no words of what was said: "said nothing", "issued a statement", "claim the island". */
final class LightObjects {
    private static final Set<String> NOT_CONTENT = SpeechClass.NO_CONTENT.words();
    private static final Set<String> ISSUING = SpeechClass.ISSUING_VERB.words();
    private static final Set<String> SHOWING = SpeechClass.SHOWING_VERB.words();
    private static final Set<String> EXPRESSING = SpeechClass.FEELING_VERB.words();
    private static final Set<String> DOCUMENTS = SpeechClass.DOCUMENT.words();

    /** Words between an object and its preposition. */
    private static final int REACH = 25;

    private final ParsedArticle article;
    private final Following following;

    LightObjects(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
    }

    boolean include(Cues.Verb row, Chunk phrase, int limit) {
        String noun = head(phrase);
        boolean empty =
                switch (row.lemma()) {
                    case "claim" -> isLand(phrase) || areLives(phrase, limit);
                    case "offer" -> isNotOffered(phrase);
                    case "recall" -> DOCUMENTS.contains(noun) || SpeechClass.RECALLED_PERSON.holds(noun);
                    case "seek" -> !asksOf(phrase, limit);
                    default -> false;
                };
        return empty || NOT_CONTENT.contains(noun) || isDocument(row, phrase, limit) || isNoWord(row, phrase, limit);
    }

    private String head(Chunk phrase) {
        return article.token(phrase.head()).lower();
    }

    /** "claimed thousands of lives". */
    private boolean areLives(Chunk phrase, int limit) {
        String last = article.token(following.endOfOf(phrase.tokens().to(), limit) - 1)
                .lower();
        return last.equals("lives") || last.equals("life");
    }

    /** "offered no details", "offered little comment", "offers opportunities". */
    private boolean isNotOffered(Chunk phrase) {
        return article.token(phrase.tokens().from()).is("no")
                || head(phrase).equals("comment")
                || SpeechClass.NOT_OFFERED.holds(head(phrase));
    }

    /** "issued a statement", not "issued a statement of regret". */
    private boolean isDocument(Cues.Verb row, Chunk phrase, int limit) {
        int end = phrase.tokens().to();
        return ISSUING.contains(row.lemma())
                && DOCUMENTS.contains(head(phrase))
                && following.endOfOf(end, limit) == end;
    }

    /** "posted photos", "issued a decree", "expressed hope": a deed, or a feeling with no word of what about. */
    private boolean isNoWord(Cues.Verb row, Chunk phrase, int limit) {
        String noun = head(phrase);
        boolean picture = SHOWING.contains(row.lemma()) && SpeechClass.PICTURE_NOUN.holds(noun);
        boolean legal = ISSUING.contains(row.lemma()) && SpeechClass.LEGAL_ACT.holds(noun);
        boolean bare = EXPRESSING.contains(row.lemma())
                && phrase.tokens().size() == 1
                && article.token(phrase.head()).pos() == Pos.NOUN
                && isClosedAt(phrase.tokens().to(), limit);
        return picture || legal || bare;
    }

    private boolean isClosedAt(int at, int limit) {
        return at >= limit
                || following
                        .chunkAt(at, limit)
                        .filter(next -> next.is(Kind.COMMA)
                                || next.is(Kind.CONJUNCTION)
                                || !article.token(at).isWord())
                        .isPresent();
    }

    /** "sought aid from Peru": asked for; "sought a way out" is no act of speech. */
    private boolean asksOf(Chunk phrase, int limit) {
        for (int i = phrase.tokens().to(); i < Math.min(limit, phrase.tokens().to() + REACH); i++) {
            boolean verb = following
                    .chunkAt(i, limit)
                    .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                    .isPresent();
            if (verb || following.is(i, limit, "from")) {
                return !verb;
            }
        }
        return false;
    }

    /** "Both claim Zarmund", "the island": land is claimed, not said. */
    private boolean isLand(Chunk phrase) {
        String noun = head(phrase);
        return WordClass.PLACE_NOUN.holds(noun)
                || SpeechClass.CLAIMED_LAND.holds(noun)
                || article.token(phrase.head()).pos() == Pos.PROPN;
    }
}
