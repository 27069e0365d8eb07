package org.parley.extract.time;

import static org.parley.extract.time.Scene.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Pos;
import org.parley.model.TimeValue;
import org.parley.rules.CalendarWords.Kind;

/**
 * Times counted from the one the story named last: "two days later", "the day before", "the following week", "that evening",
 * "later in the day", "on the 14th". Without such a time they stay open.
 */
final class StoryTimes implements TimeReader {
    private static final Set<String> LATER = Set.of("later", "after", "afterwards", "on");
    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously");
    private static final Set<String> NEXT = Set.of("next", "following");
    /** "that day" alone often only points into a story. */
    private static final Set<String> BEFORE_THAT = Set.of("later", "earlier", "on", "late", "early");

    private static final Set<String> SAME = Set.of("that", "same");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");

    @Override
    public Optional<TimeExpression> at(int i, Scene scene) {
        Optional<LocalDate> told = scene.told().day(i, scene.base());
        Words words = scene.words();
        Optional<TimeExpression> counted = told.flatMap(day -> counted(i, words, day));
        if (counted.isPresent()) {
            return counted;
        }
        if (isInTheDay(i, words)) {
            return told.or(scene::base).flatMap(day -> time(i, i + 4, TimeValue.day(day)));
        }
        if (words.is(i, "the")) {
            return told.or(scene::base)
                    .flatMap(day -> before(i, words, day))
                    .or(() -> told.flatMap(day -> next(i, words, day)))
                    .or(() -> told.or(scene::base).flatMap(day -> ordinal(i, words, day)));
        }
        return words.is(i, "that") ? told.flatMap(day -> that(i, words, day)) : Optional.empty();
    }

    /** "that evening", "later that day", "on that same day", "earlier that month". */
    private static Optional<TimeExpression> that(int i, Words words, LocalDate day) {
        int noun = words.is(i + 1, "same") ? i + 2 : i + 1;
        if (words.is(noun, Kind.PART)) {
            return time(i, noun + 1, TimeValue.day(day));
        }
        boolean same = noun > i + 1 || BEFORE_THAT.contains(words.at(i - 1));
        boolean plural = words.at(noun).endsWith("s");
        return Unit.in(words, noun)
                .filter(unit -> same && !plural && unit != Unit.DECADE)
                .flatMap(unit -> time(i, noun + 1, unit.at(day, 0)));
    }

    /** "later in the day", "earlier in the evening". */
    private static boolean isInTheDay(int i, Words words) {
        return (words.is(i, "later") || words.is(i, "earlier"))
                && words.is(i + 1, "in")
                && words.is(i + 2, "the")
                && (words.is(i + 3, "day") || words.is(i + 3, Kind.PART));
    }

    /** "two days later", "a week earlier"; "after" and "before" only where nothing follows that they could govern. */
    private static Optional<TimeExpression> counted(int i, Words words, LocalDate day) {
        Optional<Integer> count = words.count(i);
        Optional<Unit> unit = Unit.in(words, i + 1);
        int sign = sign(i + 2, words);
        if (count.isEmpty() || unit.isEmpty() || sign == 0) {
            return Optional.empty();
        }
        return time(i, i + 3, unit.get().at(day, sign * count.get()));
    }

    private static int sign(int i, Words words) {
        String word = words.at(i);
        boolean governs =
                (word.equals("after") || word.equals("before") || word.equals("on")) && !isClosed(i + 1, words);
        if (governs || words.is(i + 1, "than")) {
            return 0;
        }
        return LATER.contains(word) ? 1 : EARLIER.contains(word) ? -1 : 0;
    }

    private static boolean isClosed(int i, Words words) {
        return !words.has(i)
                || words.token(i).pos() == Pos.PUNCT
                || words.token(i).pos() == Pos.CCONJ;
    }

    /** "the day before", "the evening before", "the previous day". */
    private static Optional<TimeExpression> before(int i, Words words, LocalDate day) {
        boolean part = words.is(i + 1, Kind.PART) || words.is(i + 1, "day");
        if (part && words.is(i + 2, "before") && !words.is(i + 3, Kind.NEAR_DAY) && isLoose(i + 3, words)) {
            return time(i, i + 3, TimeValue.day(day.minusDays(1)));
        }
        if (!words.is(i + 1, "previous")) {
            return Optional.empty();
        }
        boolean dayPart = words.is(i + 2, "day") || words.is(i + 2, Kind.PART);
        return dayPart
                ? time(i, i + 3, TimeValue.day(day.minusDays(1)))
                : unit(i, words).flatMap(unit -> time(i, i + 3, unit.at(day, -1)));
    }

    /** "the day before" and a clause of its own, not "the day before the summit". */
    private static boolean isLoose(int i, Words words) {
        return isClosed(i, words)
                || words.token(i).pos() == Pos.PRON
                || words.token(i).pos() == Pos.AUX
                || (words.token(i).pos() == Pos.PROPN && words.is(i - 3, "the") && isFirst(i - 3, words));
    }

    private static boolean isFirst(int i, Words words) {
        return i == words.sentence().from();
    }

    /** "the next day", "the following week", "the same day". */
    private static Optional<TimeExpression> next(int i, Words words, LocalDate day) {
        boolean dayPart = words.is(i + 2, "day") || words.is(i + 2, Kind.PART);
        if (dayPart && SAME.contains(words.at(i + 1))) {
            return time(i, i + 3, TimeValue.day(day));
        }
        if (!NEXT.contains(words.at(i + 1))) {
            return Optional.empty();
        }
        return dayPart
                ? time(i, i + 3, TimeValue.day(day.plusDays(1)))
                : unit(i, words).flatMap(unit -> time(i, i + 3, unit.at(day, 1)));
    }

    private static Optional<Unit> unit(int i, Words words) {
        boolean plural = words.at(i + 2).endsWith("s");
        return Unit.in(words, i + 2).filter(unit -> unit != Unit.DAY && !plural);
    }

    /** "on the 14th": of the month told of. */
    private static Optional<TimeExpression> ordinal(int i, Words words, LocalDate day) {
        boolean written =
                words.is(i - 1, "on") && ORDINAL.matcher(words.at(i + 1)).matches();
        boolean free = isClosed(i + 2, words) || words.token(i + 2).pos() == Pos.ADP;
        return words.number(i + 1, 1, day.lengthOfMonth())
                .filter(number -> written && free && !words.is(i + 2, "of"))
                .flatMap(number -> time(i, i + 2, TimeValue.day(day.withDayOfMonth(number))));
    }
}
