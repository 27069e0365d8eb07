package org.parley.extract.time;

import static org.parley.extract.time.Scene.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Pos;
import org.parley.model.TimeValue;
import org.parley.model.TimeValue.Precision;
import org.parley.rules.CalendarWords.Kind;
import org.parley.rules.WordClass;

/** Times counted from the day told from: "yesterday", "last week", "earlier this month", "two days ago", "in three weeks". */
final class RelativeTimes implements TimeReader {
    private static final Set<String> EARLIER_NIGHTS = Set.of("night", "evening");

    /** Words between "third" or "the most senior" and "in three months". */
    private static final int ROUND = 10;

    @Override
    public Optional<TimeExpression> at(int i, Scene scene) {
        return scene.base().flatMap(base -> near(i, scene, base)
                .or(() -> unit(i, scene, base))
                .or(() -> ago(i, scene, base))
                .or(() -> hence(i, scene, base)));
    }

    /** "yesterday", "tomorrow morning", "this evening", "last night", "at the weekend". */
    private static Optional<TimeExpression> near(int i, Scene scene, LocalDate base) {
        Words words = scene.words();
        Optional<Integer> day = words.value(i, Kind.NEAR_DAY);
        if (day.isPresent()) {
            int to = words.is(i + 1, Kind.PART) ? i + 2 : i + 1;
            return time(i, to, TimeValue.day(base.plusDays(day.get())));
        }
        if (words.is(i, "this") && words.is(i + 1, Kind.PART)) {
            return time(i, i + 2, TimeValue.day(base));
        }
        boolean night = words.is(i, "last") && EARLIER_NIGHTS.contains(words.at(i + 1));
        if (night) {
            return time(i, i + 2, TimeValue.day(base.minusDays(1)));
        }
        boolean weekend = words.is(i, "the")
                && words.is(i + 1, "weekend")
                && Set.of("at", "over", "during").contains(words.at(i - 1))
                && !scene.isAhead(i, i + 2);
        return weekend ? time(i, i + 2, latest(Unit.WEEKEND, base)) : Optional.empty();
    }

    /** The unit that is past or under way: on a Sunday the weekend is this one, on a Monday the last. */
    private static TimeValue latest(Unit unit, LocalDate base) {
        TimeValue current = unit.at(base, 0);
        return current.earliest().isAfter(base) ? unit.at(base, -1) : current;
    }

    /** "last week", "next month", "this year", "earlier this month". */
    private static Optional<TimeExpression> unit(int i, Scene scene, LocalDate base) {
        Words words = scene.words();
        Optional<Integer> shift = words.value(i, Kind.SHIFT);
        Optional<Unit> unit = Unit.in(words, i + 1).filter(u -> u != Unit.DAY && u != Unit.DECADE);
        boolean plural = words.at(i + 1).endsWith("s");
        if (shift.isEmpty() || unit.isEmpty() || plural || isCountedFromStory(i, words)) {
            return Optional.empty();
        }
        boolean ended = unit.get() == Unit.WEEKEND && shift.get() == 0 && scene.isPast(i, i + 2);
        TimeValue whole = ended ? latest(Unit.WEEKEND, base) : unit.get().at(base, shift.get());
        if (words.is(i - 1, "earlier") && shift.get() == 0) {
            return time(i - 1, i + 2, bounded(whole, whole.earliest(), base));
        }
        if (words.is(i - 1, "later") && shift.get() == 0) {
            return time(i - 1, i + 2, bounded(whole, base, whole.latest()));
        }
        return time(i, i + 2, whole);
    }

    /** "the previous week", "the following month" count from the story. */
    private static boolean isCountedFromStory(int i, Words words) {
        return words.is(i, "following") || (words.is(i, "previous") && words.is(i - 1, "the"));
    }

    private static TimeValue bounded(TimeValue whole, LocalDate earliest, LocalDate latest) {
        boolean narrower =
                !earliest.isBefore(whole.earliest()) && !latest.isAfter(whole.latest()) && !latest.isBefore(earliest);
        if (!narrower) {
            return whole;
        }
        return whole.precision() == Precision.INTERVAL
                ? TimeValue.interval(earliest, latest)
                : new TimeValue(whole.precision(), earliest, latest);
    }

    /** "two days ago". */
    private static Optional<TimeExpression> ago(int i, Scene scene, LocalDate base) {
        Words words = scene.words();
        return words.is(i + 2, "ago") ? counted(i, i + 3, words, base, -1) : Optional.empty();
    }

    /** "in two weeks" of what lies ahead, "in three days' time", "a week from now". */
    private static Optional<TimeExpression> hence(int i, Scene scene, LocalDate base) {
        Words words = scene.words();
        if (words.is(i + 2, "from") && words.is(i + 3, "now")) {
            return counted(i, i + 4, words, base, 1);
        }
        if (!words.is(i - 1, "in")) {
            return Optional.empty();
        }
        if (isCounted(i, words)) {
            return Optional.empty();
        }
        boolean timed = words.is(i + 2, "'") && words.is(i + 3, "time");
        boolean ahead = timed || (scene.isAhead(i, i + 2) && !words.is(i, "the"));
        return ahead ? counted(i, timed ? i + 4 : i + 2, words, base, 1) : Optional.empty();
    }

    /** "a third round of talks in three months", "the most senior guest in ten years": within them, not after them. */
    private static boolean isCounted(int i, Words words) {
        return IntStream.range(i - ROUND, i - 1)
                .anyMatch(k -> WordClass.ORDINAL.holds(words.at(k)) || isSuperlative(k, words));
    }

    private static boolean isSuperlative(int i, Words words) {
        boolean most = words.is(i, "most") && words.is(i - 1, "the");
        return most
                || (words.has(i)
                        && words.token(i).pos() == Pos.ADJ
                        && words.at(i).endsWith("est"));
    }

    private static Optional<TimeExpression> counted(int from, int to, Words words, LocalDate base, int sign) {
        Optional<Integer> count = words.count(from);
        return count.flatMap(n -> Unit.in(words, from + 1)
                .filter(unit -> unit != Unit.WEEKEND)
                .flatMap(unit -> time(from, to, unit.at(base, sign * n))));
    }
}
