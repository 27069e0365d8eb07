package org.parley.extract.meeting;

import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells that an encounter lies ahead: "Lara's talks with Varga slated for Tuesday", "ahead of the talks". */
final class Scheduling {
    /** Words between the noun and the participle. */
    private static final int REACH = 14;

    private final ParsedArticle article;
    private final MeetingWords words;

    Scheduling(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    boolean isAhead(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        boolean definite = words.is(Use.DEFINITE, article.token(phrase.tokens().from()));
        if (before > 0
                && article.token(before).is("of")
                && (article.token(before - 1).is("ahead")
                        || article.token(before - 1).is("eve"))) {
            return !definite;
        }
        if (isComing(phrase) || isToBeHeld(phrase) || isBeforeThem(before)) {
            return true;
        }
        int end = Math.min(
                article.sentenceOf(phrase.head()).tokens().to() - 1,
                phrase.tokens().to() + REACH);
        for (int i = phrase.tokens().to(); i < end; i++) {
            if (words.is(Use.SLATED, article.token(i))) {
                return words.is(Use.SLATED_FOR, article.token(i + 1));
            }
            if (!isOfParties(i)) {
                return false;
            }
        }
        return false;
    }

    /** "is reviewing its terms before talks with Peru": told from the time before them; captions tell in the present what is over. */
    private boolean isBeforeThem(int before) {
        return before > 0
                && article.token(before).is("before")
                && article.verbsBetween(article.sentenceOf(before).tokens().from(), before).stream()
                        .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                        .reduce((first, last) -> last)
                        .filter(verb -> verb.tense() == VerbGroup.Tense.PRESENT
                                && article.token(verb.head()).lower().endsWith("ing"))
                        .isPresent();
    }

    /** "the upcoming summit", not "next year's summit", whose date tells it. */
    private boolean isComing(Chunk phrase) {
        return new Range(phrase.tokens().from(), phrase.head())
                .indices()
                .anyMatch(i -> words.is(Use.COMING, article.token(i))
                        && !article.token(i).is("next"));
    }

    /** "a summit to be held in Lima", "talks to take place on Friday". */
    private boolean isToBeHeld(Chunk phrase) {
        int to = phrase.tokens().to();
        return to < article.tokens().size()
                && article.token(to).is("to")
                && article.chunkOf(to)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP)
                                && (words.is(Use.HAPPENING, article.token(chunk.head()))
                                        || words.is(Use.HOLDING, article.token(chunk.head())))
                                && (chunk.tokens().size() > 2 || words.is(Use.HAPPENING, article.token(to + 1)))
                                && !DirectObject.isAt(article, chunk.tokens().to()))
                        .isPresent();
    }

    private boolean isOfParties(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        || chunk.is(Kind.PREPOSITION)
                        || chunk.is(Kind.CONJUNCTION)
                        || chunk.is(Kind.TIME))
                .isPresent();
    }
}
