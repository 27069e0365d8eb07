package org.parley.extract.meeting;

import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells whether words behind a verb or noun of speaking make it a meeting in person: "spoke with Lara on the sidelines". */
final class InPerson {
    private final ParsedArticle article;
    private final MeetingWords words;

    InPerson(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** From a token on, up to the end of its sentence. */
    boolean isTold(int from, Range sentence) {
        for (int i = from; i < sentence.to(); i++) {
            if (words.is(Use.IN_PERSON, article.token(i)) && (!isOccasion(i) || isThere(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOccasion(int token) {
        return words.noun(article.token(token).lower()).isPresent();
    }

    /** "at the summit", "over dinner"; not "ahead of the summit". */
    private boolean isThere(int token) {
        int before = article.chunkOf(token).map(Chunk::tokens).map(Range::from).orElse(token) - 1;
        int beside = before > 0 && article.token(before).is("of") ? before - 1 : before;
        return before >= 0
                && (words.is(Use.AT_OCCASION, article.token(before)) || words.is(Use.SIDELINES, article.token(beside)));
    }
}
