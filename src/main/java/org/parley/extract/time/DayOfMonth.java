package org.parley.extract.time;

import java.time.Month;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Pos;

/**
 * A day, or days, of a month as written: "May 3", "3rd of May 2025", "May 3-5", "3 and 4 May".
 *
 * @param first day of the month
 * @param last the same day, or the last of several
 * @param to index after the last token
 */
record DayOfMonth(Month month, int first, int last, Optional<Integer> year, int to) {
    private static final Set<String> LINKS = Set.of("to", "-", "\u2013", "\u2014", "and", "through", "until", "till");

    private static final Pattern DASH = Pattern.compile("[-\u2013]");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");

    /** Days as written: "3", "3rd", "3-5", "3 to 5". */
    private record Days(int first, int last, int to) {}

    static Optional<DayOfMonth> at(int i, Words words) {
        Optional<Month> month = words.month(i);
        return month.isPresent() ? monthFirst(i, month.get(), words) : dayFirst(i, words);
    }

    private static Optional<DayOfMonth> monthFirst(int i, Month month, Words words) {
        return days(i + 1, words)
                .filter(days -> words.year(i + 1).isEmpty())
                .map(days -> dated(month, days, days.to(), words));
    }

    private static Optional<DayOfMonth> dayFirst(int i, Words words) {
        return days(i, words).flatMap(days -> {
            int at = words.is(days.to(), "of") ? days.to() + 1 : days.to();
            return words.month(at).map(month -> dated(month, days, at + 1, words));
        });
    }

    private static DayOfMonth dated(Month month, Days days, int to, Words words) {
        int at = words.is(to, ",") ? to + 1 : to;
        Optional<Integer> year = words.year(at);
        return new DayOfMonth(month, days.first(), days.last(), year, year.isPresent() ? at + 1 : to);
    }

    private static Optional<Days> days(int i, Words words) {
        if (!words.isNumeric(i)) {
            return Optional.empty();
        }
        String[] joined = DASH.split(words.at(i), 3);
        if (joined.length == 2) {
            return joined(joined, i);
        }
        Optional<Integer> first = words.number(i, 1, 31);
        Optional<Integer> last = LINKS.contains(words.at(i + 1)) ? words.number(i + 2, 1, 31) : Optional.empty();
        boolean several = last.isPresent() && last.get() > first.orElse(31) && !isCounted(i + 3, words);
        return several
                ? Optional.of(new Days(first.get(), last.get(), i + 3))
                : first.map(day -> new Days(day, day, i + 1));
    }

    /** "May 3 and 5 experts" names one day. */
    private static boolean isCounted(int i, Words words) {
        return words.has(i)
                && words.token(i).pos() == Pos.NOUN
                && words.month(i).isEmpty();
    }

    private static Optional<Days> joined(String[] days, int i) {
        if (!DAY.matcher(days[0]).matches() || !DAY.matcher(days[1]).matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(days[0]);
        int last = Integer.parseInt(days[1]);
        return first >= 1 && first < last && last <= 31 ? Optional.of(new Days(first, last, i + 1)) : Optional.empty();
    }
}
