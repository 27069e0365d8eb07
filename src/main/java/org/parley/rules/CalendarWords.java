package org.parley.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Words that name times or tell where a time lies ({@code rules/calendar.tsv}). */
public final class CalendarWords {
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,3}|[1-9]\\d{0,2},\\d{3}");
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private final Map<Kind, PhraseIndex<Integer>> phrases = new EnumMap<>(Kind.class);

    /** What a word has to do with time; the table explains them. */
    public enum Kind {
        MONTH,
        WEEKDAY,
        PART,
        COUNT,
        UNIT,
        NEAR_DAY,
        SHIFT,
        MONTH_OPENER,
        YEAR_OPENER,
        AHEAD,
        AHEAD_PASSIVE,
        OBJECT_AHEAD,
        DEADLINE,
        IMPLICATIVE,
        FEAST,
        ZONE,
        HOUR,
        HALF_DAY,
        ELSEWHEN,
        OCCASION,
        DISCUSSING
    }

    private CalendarWords() {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new PhraseIndex<>());
        }
    }

    public static CalendarWords load() {
        CalendarWords words = new CalendarWords();
        Table.read("rules/calendar.tsv").rows().forEach(words::add);
        return words;
    }

    private void add(Table.Row row) {
        PhraseIndex<Integer> index = phrases.get(kind(row));
        int value = value(row);
        row.all("words").forEach(phrase -> index.add(List.of(phrase.split(" ")), value));
    }

    private static Kind kind(Table.Row row) {
        try {
            return Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw row.fault("unknown class \"%s\"".formatted(row.get("class")));
        }
    }

    private static int value(Table.Row row) {
        try {
            return row.get("value").isEmpty() ? 0 : Integer.parseInt(row.get("value"));
        } catch (NumberFormatException notANumber) {
            throw row.fault("want a number or nothing as value, got \"%s\"".formatted(row.get("value")));
        }
    }

    public boolean is(Kind kind, String word) {
        return value(kind, word).isPresent();
    }

    /** The number that a single word of this kind stands for. */
    public Optional<Integer> value(Kind kind, String word) {
        return phrases.get(kind).longestAt(0, 1, i -> word).map(match -> match.values()
                .get(0));
    }

    /** A number above one in digits or letters: "1,200", "12", "twelve", "twenty-seven". */
    public Optional<Integer> number(String word) {
        if (DIGITS.matcher(word).matches()) {
            return Optional.of(Integer.parseInt(word.replace(",", "")));
        }
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            return value(Kind.COUNT, word).filter(number -> number > 1);
        }
        Optional<Integer> tens = value(Kind.COUNT, word.substring(0, hyphen)).filter(number -> number >= TWENTY);
        Optional<Integer> ones = value(Kind.COUNT, word.substring(hyphen + 1)).filter(number -> number < TEN);
        return tens.flatMap(high -> ones.map(low -> high + low));
    }

    /** The number of words of the longest phrase of this kind that begins at an index; 0 if none does. */
    public int length(Kind kind, int from, int limit, IntFunction<String> words) {
        return phrases.get(kind)
                .longestAt(from, limit, words)
                .map(PhraseIndex.Match::length)
                .orElse(0);
    }
}
