package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.WordClass;

/** Passes over what tells more of a name between two commas: "Lind, the minister,", "Lind, who leads the party,". */
final class Appositions {
    private static final int REACH = 30;
    private static final Set<String> OPENERS = WordClass.DETERMINER.words();

    private final ParsedArticle article;
    private final Following following;

    Appositions(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
    }

    /**
     * Index of the comma that closes it; the same index if none stands there.
     *
     * @param at index right behind a name
     */
    int end(int at, int limit) {
        if (!following.is(at, limit, ",")) {
            return at;
        }
        Optional<Chunk> first = following.chunkAt(at + 1, limit);
        boolean relative =
                first.filter(chunk -> chunk.is(Kind.RELATIVE)).isPresent() || following.is(at + 1, limit, "whose");
        int close = relative
                ? comma(at + 1, limit)
                : first.filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .filter(this::describes)
                        .map(chunk -> afterDescription(chunk, limit))
                        .orElse(at);
        boolean closed = following.is(close, limit, ",") && close + 1 < limit;
        return closed && (relative || !(isSubject(first.get().tokens(), limit) || isListed(close, limit))) ? close : at;
    }

    /** Index behind it and its comma; the same index if none stands there. */
    int behind(int at, int limit) {
        int close = end(at, limit);
        return close > at ? close + 1 : at;
    }

    /** "the minister", "a senior adviser", "Peru's trade minister", "Tomas Rey": no pronoun and no number. */
    private boolean describes(Chunk phrase) {
        int from = phrase.tokens().from();
        boolean owned = phrase.tokens().indices().anyMatch(i -> article.token(i).isPossessive());
        return owned
                || OPENERS.contains(article.token(from).lower())
                || article.token(phrase.head()).pos() == Pos.PROPN;
    }

    private int afterDescription(Chunk phrase, int limit) {
        return following.endOfPhrases(phrase.tokens().from(), limit);
    }

    /** "According to Lind, the talks, which lasted hours, were good": it begins the clause behind. */
    private boolean isSubject(Range phrase, int limit) {
        return article.verbsBetween(phrase.to(), limit).stream()
                .filter(verb -> verb.form() == Form.FINITE)
                .findFirst()
                .map(VerbGroup::subjects)
                .filter(subjects -> subjects.contains(phrase))
                .isPresent();
    }

    /** "the tariffs on steel, aluminium and cars": a list goes on. */
    private boolean isListed(int comma, int limit) {
        return following
                .phraseAt(comma + 1, limit)
                .flatMap(phrase -> following.chunkAt(phrase.tokens().to(), limit))
                .filter(chunk -> chunk.is(Kind.CONJUNCTION))
                .isPresent();
    }

    private int comma(int from, int limit) {
        int i = from;
        while (i < Math.min(limit, from + REACH) && !following.is(i, limit, ",")) {
            i++;
        }
        return i;
    }
}
