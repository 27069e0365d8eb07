package org.parley.extract.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.parley.extract.time.Scene.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.parley.model.TimeValue;
import org.parley.rules.CalendarWords.Kind;

/**
 * "Monday", "last Sunday", "Tuesday night", "Monday next week", "Friday, May 16", "from Monday to Wednesday". A bare weekday
 * is the latest one up to the day told from, or the next one from it where its verb speaks of what lies ahead.
 */
final class Weekdays implements TimeReader {
    private static final Set<String> RANGE = Set.of("to", "through", "until", "-", "\u2013");
    private static final Set<String> REPEATED = Set.of("every", "each", "most", "some");

    private final TimeReader dates = new CalendarDates();

    @Override
    public Optional<TimeExpression> at(int i, Scene scene) {
        Optional<DayOfWeek> weekday = scene.words().weekday(i);
        if (weekday.isEmpty() || REPEATED.contains(scene.words().at(i - 1))) {
            return Optional.empty();
        }
        return dated(i, scene).or(() -> relative(i, weekday.get(), scene));
    }

    /** "Friday, May 16", "Friday 16 May 2025": the date decides. */
    private Optional<TimeExpression> dated(int i, Scene scene) {
        int part = afterPart(i, scene.words());
        int date = scene.words().is(part, ",") ? part + 1 : part;
        int at = scene.words().is(date, "the") ? date + 1 : date;
        return dates.at(at, scene).flatMap(found -> time(i, found.tokens().to(), found.value()));
    }

    private static int afterPart(int i, Words words) {
        return words.is(i + 1, Kind.PART) ? i + 2 : i + 1;
    }

    private static Optional<TimeExpression> relative(int i, DayOfWeek weekday, Scene scene) {
        Words words = scene.words();
        int to = afterPart(i, words);
        Optional<TimeExpression> week = ofWeek(i, to, weekday, scene);
        if (week.isPresent()) {
            return week;
        }
        boolean shifted = words.is(i - 1, Kind.SHIFT) || Set.of("that", "same").contains(words.at(i - 1));
        int from = shifted ? i - 1 : i;
        Optional<LocalDate> day = day(i, to, weekday, scene);
        Optional<DayOfWeek> last = RANGE.contains(words.at(to)) ? words.weekday(to + 1) : Optional.empty();
        if (day.isPresent() && last.isPresent()) {
            return time(from, to + 2, TimeValue.interval(day.get(), day.get().with(next(last.get()))));
        }
        return day.flatMap(found -> time(from, to, TimeValue.day(found)));
    }

    /** "Monday last week", "Tuesday of next week". */
    private static Optional<TimeExpression> ofWeek(int i, int to, DayOfWeek weekday, Scene scene) {
        Words words = scene.words();
        int at = words.is(to, "of") ? to + 1 : to;
        Optional<Integer> shift = words.value(at, Kind.SHIFT).filter(s -> words.is(at + 1, "week"));
        return scene.base()
                .flatMap(base -> shift.flatMap(weeks -> {
                    LocalDate monday = Unit.WEEK.at(base, weeks).earliest();
                    return time(i, at + 2, TimeValue.day(monday.with(nextOrSame(weekday))));
                }));
    }

    private static Optional<LocalDate> day(int i, int to, DayOfWeek weekday, Scene scene) {
        Optional<LocalDate> told = scene.told().day(i, scene.base());
        return switch (scene.words().at(i - 1)) {
            // Nobody calls yesterday last Thursday.
            case "last", "past" -> scene.base().map(base -> base.minusDays(1).with(previous(weekday)));
            case "previous" -> told.or(scene::base).map(day -> day.with(previous(weekday)));
            case "following" -> told.map(day -> day.with(next(weekday)));
            case "that", "same" ->
                told.filter(day -> day.getDayOfWeek() == weekday).or(() -> bare(i, to, weekday, scene));
            case "next", "coming", "upcoming" -> scene.base().map(base -> base.with(next(weekday)));
            default -> bare(i, to, weekday, scene);
        };
    }

    private static Optional<LocalDate> bare(int i, int to, DayOfWeek weekday, Scene scene) {
        boolean ahead = scene.isAhead(i, to) || (scene.words().is(i - 1, "this") && !scene.isPast(i, to));
        return scene.base().map(base -> base.with(ahead ? nextOrSame(weekday) : previousOrSame(weekday)));
    }
}
