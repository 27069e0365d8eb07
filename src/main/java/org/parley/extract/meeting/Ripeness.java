package org.parley.extract.meeting;

import java.util.stream.IntStream;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Reads whether it is time for an encounter: "the time is ripe for talks", "too early for talks", "not too late for talks". */
final class Ripeness {
    /** Words between "not" and what it negates. */
    private static final int NEAR = 4;

    private final ParsedArticle article;
    private final MeetingWords words;

    Ripeness(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /**
     * It is not time for it: nobody refuses one, and none is held.
     *
     * @param from first token of the phrase behind "for"
     */
    boolean isDenied(int from) {
        int word = weighed(from);
        boolean untimely = isUntimely(word);
        boolean negated = isNegated(word);
        boolean denied = isRipe(word) || (word >= 0 && words.is(Use.MOMENT, article.token(word)));
        return untimely ? !negated : denied && negated;
    }

    /** It is time for it, or not too late, or something "may pave the way for" it: an encounter only thought of. */
    boolean isWished(int from) {
        int word = weighed(from);
        if (isWay(word)) {
            return true;
        }
        return isUntimely(word) ? isNegated(word) : isRipe(word) && !isNegated(word);
    }

    /** Index of the word before "for"; -1 if there is none in the sentence. */
    private int weighed(int from) {
        int link = from - 1;
        return link > 0
                        && article.token(link).is("for")
                        && article.sentenceOf(link).tokens().from() < link
                ? link - 1
                : -1;
    }

    /** "could open the way for talks": nobody says that they came; what "paved the way for talks" brought them about. */
    private boolean isWay(int word) {
        return word > 0
                && article.token(word).is("way")
                && article.verbsBetween(article.sentenceOf(word).tokens().from(), word).stream()
                        .reduce((first, last) -> last)
                        .filter(verb -> verb.tense() != VerbGroup.Tense.PAST)
                        .isPresent();
    }

    private boolean isRipe(int word) {
        return word >= 0 && words.is(Use.RIPE, article.token(word));
    }

    private boolean isUntimely(int word) {
        return word > 0
                && words.is(Use.UNTIMELY, article.token(word))
                && (article.token(word).is("premature")
                        || article.token(word - 1).is("too"));
    }

    private boolean isNegated(int word) {
        return word > 0
                && IntStream.iterate(word - 1, i -> i >= Math.max(0, word - NEAR), i -> i - 1)
                        .takeWhile(i -> article.token(i).pos() != Pos.PUNCT)
                        .anyMatch(i -> words.is(Use.NOT, article.token(i)));
    }
}
