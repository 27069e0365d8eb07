package org.parley.extract.meeting;

import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells whether a verb of meeting is set apart from the others, or its objects from each other. */
final class Apart {
    /** Words within which "separately" stands behind the verb. */
    private static final int SEPARATE = 30;

    /** Words of "one after the other". */
    private static final int PHRASE = 4;

    private final ParsedArticle article;
    private final MeetingWords words;

    Apart(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** "also met Lara", "met later with Varga": not the encounter told before. */
    boolean isApart(VerbGroup verb, int at) {
        boolean inside = verb.tokens().indices().anyMatch(i -> words.is(Use.APART, article.token(i)));
        return inside || (at < article.tokens().size() && words.is(Use.APART, article.token(at)));
    }

    /** "spoke with A and B in a joint call": else there is one call with each. */
    boolean isJoint(VerbGroup verb) {
        return article.sentenceOf(verb.head()).tokens().indices().anyMatch(i -> words.is(Use.JOINT, article.token(i)));
    }

    /** "spoke separately with A and B", "met A and B one after the other", "spoke with A and with B". */
    boolean isSeparate(VerbGroup verb) {
        return isSeparate(verb.tokens());
    }

    /** "bilateral meetings with A and B", "held talks with A and B separately": one with each. */
    boolean isOneByOne(Chunk phrase) {
        boolean many = article.token(phrase.head()).lower().endsWith("s")
                && new Range(phrase.tokens().from(), phrase.head())
                        .indices()
                        .anyMatch(i -> words.is(Use.ONE_BY_ONE, article.token(i)));
        return many || isSeparate(phrase.tokens());
    }

    private boolean isSeparate(Range phrase) {
        int to = Math.min(article.sentenceOf(phrase.from()).tokens().to(), phrase.to() + SEPARATE);
        for (int i = phrase.from(); i < to; i++) {
            if (isInTurn(i, to) || isRepeated(i, phrase.to(), to)) {
                return true;
            }
            boolean other = i >= phrase.to()
                    && article.chunkOf(i)
                            .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP) || chunk.is(Chunk.Kind.RELATIVE))
                            .isPresent();
            if (other) {
                return false;
            }
        }
        return false;
    }

    /** "separately", "one after the other", from a token on. */
    private boolean isInTurn(int from, int limit) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(limit, from + PHRASE); i++) {
            text.append(i > from ? " " : "").append(article.token(i).lower());
            if (words.is(Use.IN_TURN, text.toString())) {
                return true;
            }
        }
        return false;
    }

    /** "with A and with B": the second preposition, behind "and". */
    private boolean isRepeated(int at, int from, int limit) {
        return at > from
                && at + 1 < limit
                && article.token(at).is("and")
                && article.token(at + 1).is("with")
                && new Range(from, at).indices().anyMatch(i -> article.token(i).is("with"));
    }
}
