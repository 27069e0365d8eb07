package org.parley.extract.time;

import static org.parley.extract.time.Scene.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.TimeValue;

/** "May 16, 2025", "16 May", "May 3-5", "30 May to 2 June", "2025-05-16". */
final class CalendarDates implements TimeReader {
    /** A past verb may speak of a day so far ahead ("set a vote for June 8"); one further ahead was a year before. */
    private static final int NEAR_FUTURE_DAYS = 60;

    private static final Set<String> RANGE = Set.of("to", "-", "\u2013", "\u2014", "through", "until", "till");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final int HALF_YEAR = 6;

    private static final Map<String, Integer> YEARS = Map.of("last", -1, "this", 0, "next", 1);

    @Override
    public Optional<TimeExpression> at(int i, Scene scene) {
        if (scene.words().isNumeric(i) && ISO.matcher(scene.words().at(i)).matches()) {
            return iso(i, scene);
        }
        return DayOfMonth.at(i, scene.words()).flatMap(first -> read(i, first, scene));
    }

    private static Optional<TimeExpression> iso(int i, Scene scene) {
        try {
            return time(i, i + 1, TimeValue.day(LocalDate.parse(scene.words().at(i))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<TimeExpression> read(int i, DayOfMonth first, Scene scene) {
        boolean range = RANGE.contains(scene.words().at(first.to()))
                || (scene.words().is(first.to(), "and") && scene.words().is(i - 1, "between"));
        Optional<DayOfMonth> second = range ? DayOfMonth.at(first.to() + 1, scene.words()) : Optional.empty();
        int to = second.map(DayOfMonth::to).orElse(first.to());
        Optional<Integer> named = first.year().or(() -> second.flatMap(DayOfMonth::year));
        Optional<Integer> counted = named.isPresent() ? Optional.empty() : counted(to, scene);
        Optional<Integer> year = named.or(() -> counted).or(() -> guess(i, to, first, scene));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        DayOfMonth last = second.orElse(first);
        boolean turned = last.month().compareTo(first.month()) < 0;
        int before = turned && first.year().isEmpty() && named.isPresent() ? 1 : 0;
        int after = turned && named.isEmpty() ? 1 : 0;
        Optional<LocalDate> begin = day(year.get() - before, first.month(), first.first());
        Optional<LocalDate> end = day(last.year().orElse(year.get() + after), last.month(), last.last());
        boolean ordered = begin.isPresent() && end.isPresent() && !end.get().isBefore(begin.get());
        int behind = counted.isPresent() ? behindYear(to, scene) : to;
        return ordered ? time(i, behind, TimeValue.interval(begin.get(), end.get())) : Optional.empty();
    }

    /** The year of "23 September last year", "Sept. 23 of this year". */
    private static Optional<Integer> counted(int to, Scene scene) {
        int behind = behindYear(to, scene);
        return behind == to
                ? Optional.empty()
                : scene.base()
                        .map(base -> base.getYear() + YEARS.get(scene.words().at(behind - 2)));
    }

    private static int behindYear(int to, Scene scene) {
        int last = scene.words().is(to, "of") ? to + 1 : to;
        boolean year =
                YEARS.containsKey(scene.words().at(last)) && scene.words().is(last + 1, "year");
        return year ? last + 2 : to;
    }

    private static Optional<LocalDate> day(int year, Month month, int day) {
        return day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    /** The year of a date that names none: of the time just told of, else by the verb and what is nearest. */
    private static Optional<Integer> guess(int from, int to, DayOfMonth date, Scene scene) {
        Optional<LocalDate> told =
                scene.told().year(from).filter(day -> !scene.isAhead(from, to) || scene.isLongAgo(from, day));
        Optional<Integer> named = told.map(start -> year(date, start)).or(() -> scene.told()
                .entry(from)
                .map(start -> year(date, start))
                .filter(year -> isTold(date, year, scene)));
        if (named.isPresent()) {
            return named;
        }
        return scene.base().map(base -> {
            LocalDate here = base.withDayOfMonth(1)
                    .withMonth(date.month().getValue())
                    .withDayOfMonth(Math.min(date.first(), date.month().minLength()));
            return nearest(here, base, scene, from, to).getYear();
        });
    }

    private static int year(DayOfMonth date, LocalDate start) {
        return start.getYear() + (date.month().compareTo(start.getMonth()) < 0 ? 1 : 0);
    }

    /** No chronology tells of what is so far ahead; it runs backwards. */
    private static boolean isTold(DayOfMonth date, int year, Scene scene) {
        return scene.base()
                .filter(base -> day(year, date.month(), date.first())
                        .filter(day -> day.isAfter(base.plusDays(NEAR_FUTURE_DAYS)))
                        .isPresent())
                .isEmpty();
    }

    private static LocalDate nearest(LocalDate here, LocalDate base, Scene scene, int from, int to) {
        Optional<DayOfWeek> weekday = scene.words().weekday(scene.words().is(from - 1, ",") ? from - 2 : from - 1);
        for (int shift : new int[] {0, -1, 1}) {
            if (weekday.isPresent() && here.plusYears(shift).getDayOfWeek() == weekday.get()) {
                return here.plusYears(shift);
            }
        }
        if (scene.isOver(from, here)) {
            return here;
        }
        if (scene.isAhead(from, to)) {
            return here.isBefore(base.minusMonths(1)) ? here.plusYears(1) : here;
        }
        int ahead = scene.opensPast(from, to) ? 0 : NEAR_FUTURE_DAYS;
        boolean past = scene.isPast(from, to) && here.isAfter(base.plusDays(ahead));
        if (past || here.isAfter(base.plusMonths(HALF_YEAR))) {
            return here.minusYears(1);
        }
        return here.isBefore(base.minusMonths(HALF_YEAR)) && !scene.isPast(from, to) ? here.plusYears(1) : here;
    }
}
