package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds where the object of a verb begins that stands behind when or where: "met on Monday in Lima the Chilean envoy". */
final class ObjectShift {
    private final ParsedArticle article;
    private final MeetingWords words;

    ObjectShift(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /**
     * The token that the object begins at, which is the given one unless a time or place stands there.
     *
     * @param at index behind the verb
     * @param end where the sentence ends
     */
    int behindSetting(int at, int end) {
        int day = behindTime(at, end);
        int place = behindPlace(day, end);
        return place > day ? behindTime(place, end) : day;
    }

    /** "called on Monday Premier Brandel", "met early on Monday Premier Brandel". */
    private int behindTime(int at, int end) {
        int day = words.is(Use.DAY_PART, article.token(at)) ? at + 1 : at;
        int next = article.pastTime(day, end);
        return next > day ? next : at;
    }

    /** "met in Lima the Chilean envoy", "met here the envoy": a phrase of its own must follow at once. */
    private int behindPlace(int at, int end) {
        int next = article.token(at).is("here") ? at + 1 : behindPhrase(at, end);
        return next > at && next < end && isDeterminer(next) && phraseAt(next).isPresent() ? next : at;
    }

    private int behindPhrase(int at, int end) {
        int next = at;
        int joint = at;
        while (joint + 1 < end
                && (words.is(Use.LOCATIVE, article.token(joint))
                        || (joint > at && article.token(joint).is("of")))
                && phraseAt(joint + 1).isPresent()) {
            next = phraseAt(joint + 1).orElseThrow().tokens().to();
            joint = next;
        }
        return next;
    }

    private Optional<Chunk> phraseAt(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.tokens().from() == token);
    }

    private boolean isDeterminer(int token) {
        return article.token(token).pos() == Pos.DET;
    }
}
