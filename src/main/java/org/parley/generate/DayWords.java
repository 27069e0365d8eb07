package org.parley.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A day as an article names it.
 *
 * @param words with "on" or "in"
 * @param bare without
 * @param date as precise as the words
 */
record DayWords(String words, String bare, String date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final int WEEK = 6;
    private static final int MONTHS_ONLY_AFTER = 20;
    private static final int LONG_AGO = 180;

    static DayWords of(LocalDate day, LocalDate published, Dice dice) {
        long away = Math.abs(ChronoUnit.DAYS.between(published, day));
        if (away <= WEEK && dice.percent(70)) {
            return on(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
        if (away > MONTHS_ONLY_AFTER && dice.percent(away > LONG_AGO ? 60 : 25)) {
            String month = MONTH.format(day);
            return new DayWords("in " + month, month, YearMonth.from(day).toString());
        }
        return on((day.getYear() == published.getYear() ? DAY : DAY_AND_YEAR).format(day), day);
    }

    static String dateline(LocalDate published) {
        return DAY.format(published);
    }

    private static DayWords on(String words, LocalDate day) {
        return new DayWords("on " + words, words, day.toString());
    }
}
