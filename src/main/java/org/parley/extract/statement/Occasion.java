package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;

/** Cuts what tells of the speaking, not of what was said, from the end of a content. */
final class Occasion {
    /** Nouns of speaking and writing: "ruled out talks in an interview". */
    private static final Set<String> OCCASIONS = SpeechClass.SPEECH_NOUN.words();

    private static final Set<String> OWN = SpeechClass.OWN_DETERMINER.words();

    /** "early on Tuesday", "late on Friday". */
    private static final Set<String> WHEN = Set.of("early", "earlier", "late", "later");

    private static final Set<String> AUDIENCES = SpeechClass.PRESS_OR_PARLIAMENT.words();

    private static final Set<String> ENCOUNTERS = SpeechClass.SPEECH_ENCOUNTER.words();

    private final ParsedArticle article;

    Occasion(ParsedArticle article) {
        this.article = article;
    }

    /** Without date and occasion at the end, which tell of the speaking: "proposed talks in a speech last Sunday". */
    Range cut(Range whole) {
        Range content = beforeSpeech(beforeEncounter(beforeAudience(whole)));
        Range undated = withoutDate(content);
        Optional<Chunk> last = article.chunkOf(undated.to() - 1);
        boolean occasion = last.filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                        && OCCASIONS.contains(article.token(chunk.head()).lower()))
                .isPresent();
        int before = last.map(chunk -> chunk.tokens().from() - 1).orElse(-1);
        boolean told = occasion
                && before > content.from()
                && (article.token(before).is("in") || article.token(before).is("during"))
                && article.token(before + 1).pos() != Pos.PROPN;
        return told ? new Range(content.from(), article.token(before - 1).isWord() ? before : before - 1) : undated;
    }

    /** "called for an end to the siege in a radio speech ahead of the vote": where it was said, and what the reporter adds. */
    private Range beforeSpeech(Range content) {
        for (int i = content.from() + 2; i + 2 < content.to(); i++) {
            boolean speech = (article.token(i).is("in") || article.token(i).is("during"))
                    && OWN.contains(article.token(i + 1).lower())
                    && article.chunkOf(i + 1)
                            .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                                    && chunk.tokens().from() > content.from())
                            .filter(this::isSpeech)
                            .isPresent();
            if (speech && !hasFinite(content.from(), i)) {
                return new Range(content.from(), article.token(i - 1).isWord() ? i : i - 1);
            }
        }
        return content;
    }

    /** "said he came in peace in a tweet on landing": behind a whole clause, the message it stood in. */
    Range beforeMessage(Range content) {
        for (int i = content.from() + 2; i + 2 < content.to(); i++) {
            boolean message = article.token(i).is("in")
                    && (article.token(i + 1).is("a") || article.token(i + 1).is("an"))
                    && article.chunkOf(i + 1)
                            .filter(chunk -> SpeechClass.ONLINE_MESSAGE.holds(article.token(chunk.head())))
                            .isPresent();
            if (message && hasFinite(content.from(), i)) {
                return new Range(content.from(), article.token(i - 1).isWord() ? i : i - 1);
            }
        }
        return content;
    }

    /** "a speech", "her State of the Union address". */
    private boolean isSpeech(Chunk phrase) {
        int of = phrase.tokens().to();
        boolean named = of + 1 < article.tokens().size() && article.token(of).is("of");
        return OCCASIONS.contains(article.token(phrase.head()).lower())
                || (named
                        && article.chunkOf(of + 1)
                                .filter(inside -> OCCASIONS.contains(
                                        article.token(inside.head()).lower()))
                                .isPresent());
    }

    private boolean hasFinite(int from, int to) {
        return article.verbsBetween(from, to).stream().anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE);
    }

    private boolean isVerb(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                .isPresent();
    }

    private Range withoutDate(Range content) {
        int to = content.to();
        Chunk last = article.chunkOf(to - 1).orElse(null);
        if (last == null || !last.is(Chunk.Kind.TIME) || last.tokens().from() <= content.from() + 1) {
            return content;
        }
        to = last.tokens().from();
        boolean governed = article.chunkOf(to - 1)
                .filter(chunk -> chunk.is(Chunk.Kind.PREPOSITION))
                .isPresent();
        if (article.token(to - 1).is("on")
                || article.token(to - 1).is("late")
                || article.token(to - 1).is("early")) {
            to--;
            while (to > content.from() + 1
                    && WHEN.contains(article.token(to - 1).lower())) {
                to--;
            }
        } else if (governed && article.token(to - 1).is("in") && !isVerb(to - 2)) {
            to--;
        } else if (governed) {
            return content;
        }
        boolean comma = to > content.from() + 1 && article.token(to - 1).text().equals(",");
        return to > content.from() ? new Range(content.from(), comma ? to - 1 : to) : content;
    }

    /** "confirmed the visit to reporters on the way to Oslo": a phrase without a verb, and whom it was said to. */
    private Range beforeAudience(Range content) {
        for (int i = content.from() + 1; i + 1 < content.to(); i++) {
            boolean audience = article.token(i).is("to")
                    && article.chunkOf(i + 1)
                            .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                            .filter(chunk -> AUDIENCES.contains(
                                    article.token(chunk.head()).lower()))
                            .isPresent();
            if (audience && article.verbsBetween(content.from(), i).isEmpty()) {
                return new Range(content.from(), i);
            }
        }
        return content;
    }

    /** "repeated his stance on Sunday during talks in Oslo": a phrase without a verb, and where it was said. */
    private Range beforeEncounter(Range content) {
        for (int i = content.from() + 2; i + 1 < content.to(); i++) {
            boolean encounter = article.token(i).is("during")
                    && article.chunkOf(i + 1)
                            .filter(chunk -> ENCOUNTERS.contains(
                                    article.token(chunk.head()).lower()))
                            .isPresent();
            if (encounter && article.verbsBetween(content.from(), i).isEmpty()) {
                return new Range(content.from(), i);
            }
        }
        return content;
    }
}
