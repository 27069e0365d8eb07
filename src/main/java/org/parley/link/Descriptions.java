package org.parley.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** The words by which an unnamed source is known: "senior port official", " from Turkey's foreign ministry". */
final class Descriptions {
    /** Prepositions before where a source sits. */
    private static final Set<String> ORIGINS = Set.of("from", "at", "of", "in", "with");

    private final ParsedArticle article;

    Descriptions(ParsedArticle article) {
        this.article = article;
    }

    /** " from Turkey's foreign ministry", " in the delegation": where a source sits, if the text says it right behind. */
    String origin(Chunk phrase) {
        int next = article.chunkIndexOf(phrase.head()) + 1;
        if (next <= 0 || next + 1 >= article.chunks().size()) {
            return "";
        }
        Chunk preposition = article.chunks().get(next);
        Chunk place = article.chunks().get(next + 1);
        boolean follows = preposition.tokens().from() == phrase.tokens().to()
                && preposition.is(Chunk.Kind.PREPOSITION)
                && (ORIGINS.contains(article.token(preposition.head()).lower())
                        || WordClass.ADJECTIVE_BEHIND_NOUN.holds(
                                article.token(phrase.tokens().last())));
        return follows && place.is(Chunk.Kind.NOUN_PHRASE)
                ? " "
                        + article.text(Range.covering(
                                preposition.tokens(), isMany(phrase) ? lastName(next + 1) : place.tokens()))
                : "";
    }

    private boolean isMany(Chunk phrase) {
        return article.token(phrase.head()).lower().endsWith("s");
    }

    /** "the leaders of Peru, Chile and Norway": the last of several names; the first if no "and" joins them. */
    private Range lastName(int first) {
        List<Chunk> chunks = article.chunks();
        int k = first;
        while (isName(k) && k + 2 < chunks.size() && chunks.get(k + 1).is(Chunk.Kind.COMMA) && isName(k + 2)) {
            k += 2;
        }
        boolean and = isName(k)
                && k + 2 < chunks.size()
                && chunks.get(k + 1).is(Chunk.Kind.CONJUNCTION)
                && article.token(chunks.get(k + 1).head()).is("and")
                && isName(k + 2);
        return chunks.get(and ? k + 2 : first).tokens();
    }

    /** "Peru", "the United States", no person with an office. */
    private boolean isName(int chunk) {
        Range words = article.chunks().get(chunk).tokens();
        return article.chunks().get(chunk).is(Chunk.Kind.NOUN_PHRASE)
                && (words.size() <= 2 || article.token(words.from()).is("the"))
                && words.indices()
                        .allMatch(i -> article.token(i).pos() == Pos.PROPN
                                || article.token(i).is("the"));
    }

    /** The phrase without determiner, quantity and possessive pronoun. */
    String of(Chunk phrase) {
        int from = phrase.tokens().from();
        while (from < phrase.head()
                && (article.token(from).pos() == Pos.DET
                        || article.token(from).pos() == Pos.NUM
                        || article.token(from).pos() == Pos.PRON)) {
            from++;
        }
        if (isDateline(from) && from < phrase.head()) {
            from++;
        }
        int to = phrase.tokens().to();
        while (to - 1 > from && !article.token(to - 1).isWord()) {
            to--;
        }
        String text = article.text(new Range(from, to));
        boolean sentenceStart = article.sentenceOf(from).tokens().from() == from;
        boolean name = from < article.tokens().size() && article.token(from).pos() == Pos.PROPN;
        return sentenceStart && !name && article.token(from).pos() != Pos.ADJ
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /** "LIMA Peru's opposition said", in a line that lost its dash. */
    private boolean isDateline(int at) {
        Token token = article.token(at);
        return token.isAllCaps()
                && token.text().length() > 3
                && article.sentenceOf(at).tokens().from() == at
                && at + 1 < article.tokens().size()
                && article.token(at + 1).isCapitalised();
    }
}
