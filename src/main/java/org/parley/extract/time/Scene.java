package org.parley.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.extract.time.Direction.Sense;
import org.parley.model.Range;
import org.parley.model.TimeValue;

/**
 * What the readers of times know of the place they read at.
 *
 * @param words of the sentence
 * @param base the day the section tells from
 * @param direction whether a time lies ahead of that day
 * @param told the times named before
 */
record Scene(Words words, Optional<LocalDate> base, Direction direction, Told told) {
    private static final int FEW = 5;

    static Optional<TimeExpression> time(int from, int to, TimeValue value) {
        return Optional.of(new TimeExpression(new Range(from, to), value));
    }

    boolean isAhead(int from, int to) {
        return direction.of(from, to) == Sense.AHEAD;
    }

    /** What a past verb expected of a month or day of few months ago is over. */
    boolean isOver(int from, LocalDate time) {
        return direction.isToldFromLater(from)
                && base.filter(day -> time.isBefore(day) && time.isAfter(day.minusMonths(FEW)))
                        .isPresent();
    }

    /** "met in June 2007 and agreed to resume on August 10": what past verbs expected in a year that is over. */
    boolean isLongAgo(int from, LocalDate told) {
        return direction.isAfterPast(from)
                && base.filter(day -> told.getYear() < day.getYear()).isPresent();
    }

    boolean isBeforeEvent(int from) {
        return direction.isBeforeEvent(from);
    }

    boolean opensPast(int from, int to) {
        return direction.opensPast(from, to);
    }

    boolean isPast(int from, int to) {
        return direction.of(from, to) == Sense.PAST;
    }
}
