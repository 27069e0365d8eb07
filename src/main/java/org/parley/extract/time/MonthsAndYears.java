package org.parley.extract.time;

import static org.parley.extract.time.Scene.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Pos;
import org.parley.model.TimeValue;
import org.parley.rules.CalendarWords.Kind;

/** "March 2022", "in March", "last March", "the March talks"; "in 2022", "its 2022 talks", "from 2014 to 2022". */
final class MonthsAndYears implements TimeReader {
    private static final Set<String> LINKS = Set.of("to", "and", "-", "\u2013", "through", "until");

    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)[-\u2013]((?:19|20)\\d\\d)");

    @Override
    public Optional<TimeExpression> at(int i, Scene scene) {
        Optional<Month> month = scene.words().month(i);
        return month.isPresent() ? month(i, month.get(), scene) : year(i, scene);
    }

    private static Optional<TimeExpression> month(int i, Month month, Scene scene) {
        Words words = scene.words();
        Optional<Month> second =
                LINKS.contains(words.at(i + 1)) && isRange(i, words) ? words.month(i + 2) : Optional.empty();
        int last = second.isPresent() ? i + 2 : i;
        int next = words.is(last + 1, "of") || words.is(last + 1, ",") ? last + 2 : last + 1;
        Optional<Integer> year = words.year(next);
        Optional<Integer> relative = relativeYear(last + 1, scene);
        int to = year.map(y -> next + 1).or(() -> relative.map(y -> last + 3)).orElse(last + 1);
        Optional<YearMonth> end = year.or(() -> relative)
                .map(y -> YearMonth.of(y, second.orElse(month)))
                .or(() -> isNamed(i, to, words) || isHead(i, words)
                        ? bare(i, to, second.orElse(month), scene)
                        : Optional.empty());
        return end.flatMap(until -> time(i, to, value(month, until)));
    }

    /** "in July last year", "in May this year". */
    private static Optional<Integer> relativeYear(int i, Scene scene) {
        return scene.words().is(i + 1, "year")
                ? scene.words().value(i, Kind.SHIFT).flatMap(shift -> scene.base()
                        .map(base -> base.getYear() + shift))
                : Optional.empty();
    }

    private static TimeValue value(Month first, YearMonth last) {
        YearMonth begin = YearMonth.of(last.getYear(), first);
        YearMonth from = begin.isAfter(last) ? begin.minusYears(1) : begin;
        return from.equals(last) ? TimeValue.month(last) : TimeValue.interval(from.atDay(1), last.atEndOfMonth());
    }

    private static boolean isRange(int i, Words words) {
        return words.is(i - 1, "from") || words.is(i - 1, "between") || !words.is(i + 1, "and");
    }

    /** A capitalised month may be a name or a verb; words before or after show that it is a time. */
    private static boolean isNamed(int i, int to, Words words) {
        boolean compound = words.at(i).contains("-");
        boolean modifier = words.has(to)
                && (words.token(to).pos() == Pos.NOUN
                        ? isOpened(i, words)
                        : isOpener(i - 1, words) && isWord(to, words));
        return compound
                || modifier
                || words.is(i - 1, Kind.MONTH_OPENER)
                || isGoal(i - 1, words)
                || (i > words.sentence().from() && isOwner(to, words));
    }

    /** "May: Peru and Chile meet", "2021". */
    private static boolean isHead(int i, Words words) {
        return EntryHead.in(words).filter(head -> head.contains(i)).isPresent();
    }

    /** "moved to June", "pushed back to June". */
    private static boolean isGoal(int to, Words words) {
        return words.is(to, "to")
                && words.has(to - 1)
                && (words.token(to - 1).pos() == Pos.VERB
                        || Set.of("back", "forward", "over").contains(words.at(to - 1)));
    }

    private static boolean isWord(int i, Words words) {
        return words.token(i).isWord()
                && words.token(i).pos() != Pos.PROPN
                && words.token(i).pos() != Pos.ADP;
    }

    /** "May's summit". */
    private static boolean isOwner(int to, Words words) {
        return words.has(to) && words.token(to).isPossessive();
    }

    private static Optional<YearMonth> bare(int i, int to, Month month, Scene scene) {
        Optional<LocalDate> told = scene.told()
                .year(i)
                .filter(day -> !scene.isAhead(i, to) || scene.isLongAgo(i, day))
                .or(() -> scene.told().entry(i).filter(day -> isTold(month, day, scene)));
        if (told.isPresent()) {
            YearMonth start = YearMonth.from(told.get());
            YearMonth here = YearMonth.of(start.getYear(), month);
            return Optional.of(here.isBefore(start) ? here.plusYears(1) : here);
        }
        return scene.base().map(base -> near(i, to, month, YearMonth.from(base), scene));
    }

    /** No chronology tells of a month ahead; it runs backwards. */
    private static boolean isTold(Month month, LocalDate entry, Scene scene) {
        YearMonth here = YearMonth.of(entry.getYear(), month);
        YearMonth next = here.isBefore(YearMonth.from(entry)) ? here.plusYears(1) : here;
        return scene.base().filter(base -> next.isAfter(YearMonth.from(base))).isEmpty();
    }

    private static YearMonth near(int i, int to, Month month, YearMonth now, Scene scene) {
        YearMonth here = YearMonth.of(now.getYear(), month);
        Words words = scene.words();
        int shift = words.value(i - 1, Kind.SHIFT).orElse(0);
        if (shift < 0) {
            return here.isBefore(now) ? here : here.minusYears(1);
        }
        if (shift > 0) {
            return here.isAfter(now) ? here : here.plusYears(1);
        }
        if (here.isBefore(now) && scene.isOver(i, here.atEndOfMonth())) {
            return here;
        }
        if (scene.isAhead(i, to)) {
            return here.isBefore(now) ? here.plusYears(1) : here;
        }
        return here.isAfter(now) && !scene.isBeforeEvent(i) ? here.minusYears(1) : here;
    }

    private static Optional<TimeExpression> year(int i, Scene scene) {
        Words words = scene.words();
        if (!words.isNumeric(i)) {
            return Optional.empty();
        }
        Matcher joined = YEARS.matcher(words.at(i));
        if (joined.matches()) {
            return years(i, i + 1, Integer.parseInt(joined.group(1)), Integer.parseInt(joined.group(2)));
        }
        Optional<Integer> year = words.number(i, 1900, 2100);
        if (year.isEmpty() || !(isYear(i, words) || isHead(i, words))) {
            return Optional.empty();
        }
        boolean range = words.is(i - 1, "from") || words.is(i - 1, "between");
        Optional<Integer> last =
                range && LINKS.contains(words.at(i + 1)) ? words.number(i + 2, 1900, 2100) : Optional.empty();
        return last.isPresent() ? years(i, i + 3, year.get(), last.get()) : time(i, i + 1, TimeValue.year(year.get()));
    }

    private static Optional<TimeExpression> years(int from, int to, int first, int last) {
        return first < last
                ? time(from, to, TimeValue.interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)))
                : Optional.empty();
    }

    /** "in 2022", and "its failed 2022 talks"; not "2022 crowns", "at 2022 GMT". */
    private static boolean isYear(int i, Words words) {
        boolean noun = words.has(i + 1) && words.token(i + 1).pos() == Pos.NOUN;
        return noun ? isOpened(i, words) : words.is(i - 1, Kind.YEAR_OPENER);
    }

    /** After what opens a noun phrase, or that and an adjective. */
    private static boolean isOpened(int i, Words words) {
        return isOpener(i - 1, words)
                || (words.has(i - 1)
                        && (words.token(i - 1).pos() == Pos.ADJ
                                || words.token(i - 1).pos() == Pos.VERB)
                        && isOpener(i - 2, words));
    }

    private static boolean isOpener(int i, Words words) {
        return words.has(i)
                && (words.token(i).isPossessive()
                        || words.token(i).pos() == Pos.DET
                        || Set.of("his", "her", "its", "their", "our").contains(words.at(i)));
    }
}
