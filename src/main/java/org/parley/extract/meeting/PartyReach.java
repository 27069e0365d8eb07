package org.parley.extract.meeting;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;
import org.parley.rules.WordClass;

/** Tells how far behind a noun of encounter its parties may stand. */
final class PartyReach {
    private static final Set<String> BE = WordClass.BE.words();

    /** Behind "was arranged", before parties or a day. */
    private static final Set<String> BEHIND = Set.of("between", "among", "for", "on");

    private static final Set<String> AMONG = Set.of("between", "among");

    /** Words of a participle between commas. */
    private static final int INSERTION = 7;

    private final ParsedArticle article;
    private final MeetingWords words;

    PartyReach(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** What begins at the token parts it from the phrase before. */
    boolean stops(int i, Chunk phrase) {
        boolean clause = article.chunkOf(i)
                .filter(chunk -> (chunk.is(Kind.VERB_GROUP)
                                && !isReducedBy(chunk)
                                && !isArranged(chunk, phrase)
                                && !isPredicate(chunk)
                                && !isInserted(chunk, phrase)
                                && !isPurpose(chunk, phrase))
                        || chunk.is(Kind.RELATIVE)
                        || chunk.is(Kind.SUBORDINATOR)
                        || chunk.is(Kind.COLON))
                .isPresent();
        return clause
                || isOther(i, phrase)
                || (article.token(i).text().equals(",") && i > phrase.tokens().to() + 6);
    }

    /** "talks with Lara and a meeting with Soto": whom the second one was with. */
    private boolean isOther(int i, Chunk phrase) {
        return i > phrase.tokens().to()
                && words.noun(article.token(i).lower()).isPresent()
                && article.chunkOf(i)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                                && chunk.head() == i
                                && article.token(chunk.tokens().from()).is("a"))
                        .isPresent();
    }

    /** "a meeting to discuss the border with Lara": she is met. */
    private boolean isPurpose(Chunk verb, Chunk phrase) {
        return verb.tokens().from() == phrase.tokens().to()
                && article.token(verb.tokens().from()).is("to")
                && words.verb(article.token(verb.head()).lower())
                        .filter(row -> row.is(Mark.FAR))
                        .isPresent();
    }

    /** "talks, described as tense, with Lara": a participle between commas. */
    private boolean isInserted(Chunk verb, Chunk phrase) {
        int comma = phrase.tokens().to();
        String word = article.token(verb.head()).lower();
        return verb.tokens().from() == comma + 1
                && verb.tokens().size() == 1
                && article.token(comma).text().equals(",")
                && (word.endsWith("ed") || word.endsWith("ing"))
                && closes(verb.tokens().to());
    }

    /** A comma, and behind it the parties. */
    private boolean closes(int from) {
        int end = from < article.tokens().size()
                ? Math.min(article.sentenceOf(from).tokens().to() - 1, from + INSERTION)
                : from;
        return IntStream.range(from, end)
                .anyMatch(i ->
                        article.token(i).text().equals(",") && words.is(Use.PARTY_PREPOSITION, article.token(i + 1)));
    }

    /** "A meeting has been arranged for Monday between Lara and Varga": the parties stand behind the verb. */
    private boolean isArranged(Chunk verb, Chunk phrase) {
        int next = verb.tokens().to();
        String head = article.token(verb.head()).lower();
        boolean passive = verb.tokens().size() > 1
                && BE.contains(article.token(verb.head() - 1).lower());
        return passive
                && verb.tokens().from() == phrase.tokens().to()
                && next < article.tokens().size()
                && !words.handling(head).isEmpty()
                && BEHIND.contains(article.token(next).lower());
    }

    /** "The next round will be between Lara and Varga". */
    private boolean isPredicate(Chunk verb) {
        int next = verb.tokens().to();
        return BE.contains(article.token(verb.head()).lower())
                && next < article.tokens().size()
                && AMONG.contains(article.token(next).lower());
    }

    private boolean isReducedBy(Chunk verb) {
        int next = verb.tokens().to();
        return article.token(verb.head()).is("involving")
                || (next < article.tokens().size()
                        && (article.token(next).is("by")
                                || article.token(next).is("in")
                                || article.token(next).is("at")));
    }

    /** "in talks for days, with Lara speaking to both": what she does meanwhile. */
    boolean isAbsolute(int with, Chunk phrase) {
        if (!article.token(with).is("with")
                || with == phrase.tokens().to()
                || with + 1 >= article.tokens().size()) {
            return false;
        }
        int behind = article.chunkOf(with + 1).map(chunk -> chunk.tokens().to()).orElse(with);
        return article.verbsIn(article.sentenceOf(with)).stream()
                .anyMatch(verb -> verb.tokens().from() == behind && verb.form() == VerbGroup.Form.PARTICIPLE);
    }
}
