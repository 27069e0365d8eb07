package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;

/** Tells whether a noun is subject of a verb, also where the list of its parties stands between: "talks of A, B and C". */
final class SubjectPhrase {
    private final ParsedArticle article;

    SubjectPhrase(ParsedArticle article) {
        this.article = article;
    }

    boolean isSubject(Range phrase, VerbGroup verb) {
        List<Range> subjects = verb.subjects();
        return subjects.stream().anyMatch(phrase::overlaps)
                || isSpanned(phrase, verb)
                || (subjects.size() > 1 && endsListOf(phrase, subjects.get(0)));
    }

    /** "Two days of talks between Peru and Chile ended": the talks did. */
    private boolean isSpanned(Range phrase, VerbGroup verb) {
        Range sentence = article.sentenceOf(phrase.from()).tokens();
        int of = phrase.from() - 1;
        boolean opens = of > sentence.from()
                && article.token(of).is("of")
                && article.chunkOf(of - 1)
                        .filter(chunk -> chunk.is(Kind.TIME) && chunk.tokens().from() == sentence.from())
                        .isPresent();
        return opens
                && article.verbsIn(article.sentenceOf(phrase.from())).stream()
                        .filter(other -> other.form() == VerbGroup.Form.FINITE
                                && other.tokens().from() >= phrase.to())
                        .findFirst()
                        .filter(verb::equals)
                        .isPresent();
    }

    /** A preposition stands behind the noun, and from there only phrases and commas up to the subject. */
    private boolean endsListOf(Range phrase, Range subject) {
        boolean behind = phrase.to() + 1 < subject.from()
                && is(phrase.to(), Kind.PREPOSITION)
                && article.token(subject.from() - 1).text().equals(",");
        return behind
                && new Range(phrase.to() + 1, subject.from())
                        .indices()
                        .allMatch(i -> is(i, Kind.NOUN_PHRASE) || is(i, Kind.COMMA));
    }

    private boolean is(int token, Kind kind) {
        return article.chunkOf(token).map(Chunk::kind).filter(kind::equals).isPresent();
    }
}
