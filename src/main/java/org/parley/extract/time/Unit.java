package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.parley.model.TimeValue;

/** Stretches of the calendar that are counted: "two weeks ago", "next month". */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    WEEKEND;

    static Optional<Unit> in(Words words, int i) {
        return words.value(i, org.parley.rules.CalendarWords.Kind.UNIT).map(number -> values()[number - 1]);
    }

    /** The unit so many away from the one that holds the day; weeks begin on Monday. */
    TimeValue at(LocalDate day, int count) {
        return switch (this) {
            case DAY -> TimeValue.day(day.plusDays(count));
            case WEEK -> days(monday(day).plusWeeks(count), 0, 6);
            case WEEKEND -> days(monday(day).plusWeeks(count), 5, 6);
            case MONTH -> TimeValue.month(YearMonth.from(day).plusMonths(count));
            case YEAR -> TimeValue.year(day.getYear() + count);
            case DECADE -> TimeValue.year(day.getYear() + 10 * count);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static TimeValue days(LocalDate monday, int first, int last) {
        return TimeValue.interval(monday.plusDays(first), monday.plusDays(last));
    }
}
