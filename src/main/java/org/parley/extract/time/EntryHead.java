package org.parley.extract.time;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Range;

/** The date that heads an entry of a chronology: "1. May 3: …", "• June 2024 – …", "2021: …", or a line of nothing else. */
final class EntryHead {
    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·");

    private static final Set<String> MARKS = Set.of(":", "-", "–", "—", "--");

    private static final Set<String> ENDS = Set.of(":", ".");

    private EntryHead() {}

    /** The words of the date with which a paragraph begins that is such an entry. */
    static Optional<Range> in(Words words) {
        if (!words.beginsBlock()) {
            return Optional.empty();
        }
        int from = behindNumber(words, words.sentence().from());
        int to = end(words, behindWeekday(words, from));
        int last = words.sentence().to();
        boolean alone = to == last || (to == last - 1 && ENDS.contains(words.at(to)));
        boolean head = to > from && (alone || MARKS.contains(words.at(to)));
        return head ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private static int behindNumber(Words words, int from) {
        boolean numbered = words.isNumeric(from) && (words.is(from + 1, ".") || words.is(from + 1, ")"));
        int at = numbered ? from + 2 : from;
        return BULLETS.contains(words.at(at)) ? at + 1 : at;
    }

    private static int behindWeekday(Words words, int from) {
        int at = words.weekday(from).isPresent() ? from + 1 : from;
        return at > from && words.is(at, ",") ? at + 1 : at;
    }

    /** Behind the day, month or year that begins here; here itself if there is none. */
    private static int end(Words words, int from) {
        Optional<DayOfMonth> day = DayOfMonth.at(from, words);
        if (day.isPresent()) {
            boolean range = MARKS.contains(words.at(day.get().to()))
                    || words.is(day.get().to(), "to");
            return (range ? DayOfMonth.at(day.get().to() + 1, words) : day)
                    .orElse(day.get())
                    .to();
        }
        int year = words.month(from).isPresent() ? from + 1 : from;
        int behind = words.is(year, ",") ? year + 1 : year;
        return words.isNumeric(behind) && words.year(behind).isPresent() ? behind + 1 : year;
    }
}
