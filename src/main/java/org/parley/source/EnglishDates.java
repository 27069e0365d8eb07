package org.parley.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates in English prose: "May 16, 2025", "16 May 2025", "SEPT 20, 2005", "2025-05-16"; without a year on demand. */
final class EnglishDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}+\\.?";
    private static final String YEAR = "((?:1[89]|20)\\d\\d)\\b";
    private static final Pattern FULL = Pattern.compile(
            "\\b(?:(?<m1>" + MONTH + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>" + YEAR + ")"
                    + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>" + MONTH + "),? (?<y2>" + YEAR + ")"
                    + "|(?<y3>" + YEAR + ")-(?<m3>\\d\\d)-(?<d3>\\d\\d)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_AND_MONTH = Pattern.compile(
            "\\b(?:(?<m1>" + MONTH + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>" + MONTH
                    + "))(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    private EnglishDates() {}

    /** The first full date. */
    static Optional<LocalDate> first(CharSequence words) {
        return all(words).findFirst();
    }

    /** The first day and month, of the year that brings it to a day or next before it. */
    static Optional<LocalDate> lastBefore(CharSequence words, LocalDate latest) {
        Matcher match = DAY_AND_MONTH.matcher(words);
        if (!match.find()) {
            return Optional.empty();
        }
        String style = match.group("m1") != null ? "1" : "2";
        int month = month(match.group("m" + style));
        int day = Integer.parseInt(match.group("d" + style));
        return Stream.of(latest.getYear(), latest.getYear() - 1)
                .flatMap(year -> day(year, month, day).stream())
                .filter(found -> !found.isAfter(latest))
                .findFirst();
    }

    /** All full dates, in order; impossible ones are left out. */
    static Stream<LocalDate> all(CharSequence words) {
        return FULL.matcher(words).results().map(r -> r.group()).flatMap(found -> day(found).stream());
    }

    private static Optional<LocalDate> day(String found) {
        Matcher match = FULL.matcher(found);
        if (!match.matches()) {
            return Optional.empty();
        }
        String style = match.group("y1") != null ? "1" : match.group("y2") != null ? "2" : "3";
        return day(
                Integer.parseInt(match.group("y" + style)),
                month(match.group("m" + style)),
                Integer.parseInt(match.group("d" + style)));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : 1 + MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT));
    }
}
