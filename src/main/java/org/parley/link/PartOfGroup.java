package org.parley.link;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.AnonymousHeads;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Persons named only as some of a group: "one of the hostages said", "several of his aides". */
final class PartOfGroup {
    private static final double CONFIDENCE = 0.75;

    private static final int LONGEST_ASIDE = 12;

    private final ParsedArticle article;
    private final EntityBook book;
    private final AnonymousHeads anonymous;
    private final Descriptions descriptions;

    PartOfGroup(ParsedArticle article, EntityBook book, AnonymousHeads anonymous) {
        this.article = article;
        this.book = book;
        this.anonymous = anonymous;
        this.descriptions = new Descriptions(article);
    }

    /** @param phrase a phrase without a noun, "one", "some", of which the group stands behind "of" */
    Optional<Reference> of(Chunk phrase) {
        if (!WordClass.PART_OF_GROUP.holds(article.token(phrase.head())) || isAside(phrase)) {
            return Optional.empty();
        }
        if (isSaid(phrase)) {
            String label = label(phrase);
            return DescriptionResolver.reference(
                    phrase, List.of(book.source(label, label, false)), CONFIDENCE, "part-of-group");
        }
        return group(phrase)
                .flatMap(group -> DescriptionResolver.reference(
                        phrase, List.of(part(phrase, group)), CONFIDENCE, "part-of-group"));
    }

    /** "“…,” said one of them", "One of them said": somebody, for a thing says nothing. */
    private boolean isSaid(Chunk phrase) {
        int from = phrase.tokens().from();
        int limit = article.sentenceOf(from).tokens().to();
        int behind = phrase.tokens().to() + 2;
        boolean them = behind < limit
                && article.token(phrase.head()).is("one")
                && article.token(behind - 2).is("of")
                && WordClass.THOSE_OF_GROUP.holds(article.token(behind - 1));
        return (them && (isSaying(pastAside(behind, limit)) || (from > 0 && isSaying(from - 1))))
                || isAlone(phrase, limit);
    }

    /** "one", "one of them". */
    private String label(Chunk phrase) {
        int of = phrase.tokens().to();
        boolean group = of + 1 < article.tokens().size() && article.token(of).is("of");
        return group ? "one of " + article.token(of + 1).lower() : "one";
    }

    /** "The envoys left. One complained that": of those told before. */
    private boolean isAlone(Chunk phrase, int limit) {
        int behind = phrase.tokens().to();
        return phrase.tokens().size() == 1
                && article.token(phrase.head()).is("one")
                && article.sentenceOf(phrase.head()).tokens().from() == phrase.head()
                && behind < limit
                && isSaying(behind);
    }

    /** "One of them, a member of the team, accused": behind the second comma. */
    private int pastAside(int at, int limit) {
        if (!article.token(at).text().equals(",")) {
            return at;
        }
        int close = at + 1;
        while (close < limit
                && close - at < LONGEST_ASIDE
                && !article.token(close).text().equals(",")) {
            close++;
        }
        return close + 1 < limit && article.token(close).text().equals(",") ? close + 1 : at;
    }

    private boolean isSaying(int token) {
        return SpeechClass.SAYING_VERB.holds(article.token(token))
                || SpeechClass.NOTING_VERB.holds(article.token(token));
    }

    /** "Lara, one of his aides, said": it tells who Lara is. */
    private boolean isAside(Chunk phrase) {
        int comma = phrase.tokens().from() - 1;
        return comma > 0
                && article.token(comma).text().equals(",")
                && article.chunkOf(comma - 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                                && article.token(chunk.head()).pos() == Pos.PROPN)
                        .isPresent();
    }

    private Optional<Chunk> group(Chunk phrase) {
        int next = article.chunkIndexOf(phrase.head()) + 1;
        if (next <= 0 || next + 1 >= article.chunks().size()) {
            return Optional.empty();
        }
        Chunk of = article.chunks().get(next);
        Chunk group = article.chunks().get(next + 1);
        boolean beside = of.tokens().from() == phrase.tokens().to()
                && of.is(Kind.PREPOSITION)
                && article.token(of.head()).is("of")
                && group.is(Kind.NOUN_PHRASE)
                && anonymous.plural(article.token(group.head()).lower()).orElse(false);
        return beside ? Optional.of(group) : Optional.empty();
    }

    private EntityKey part(Chunk phrase, Chunk group) {
        boolean one = article.token(phrase.head()).is("one");
        String many = descriptions.of(group);
        String label = one
                ? "one of "
                        + article.text(
                                new Range(group.tokens().from(), group.tokens().to()))
                : many;
        return book.source(label, label, !one);
    }
}
