package org.parley.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Range;

/**
 * Words that count from what is told to what is named behind them: "a day after", "two weeks before".
 *
 * @param days what is named lies so many days later; less than 0 if earlier
 */
public record DayGap(Range tokens, int days) {
    private static final int WEEK = 7;

    /** Those of a sentence, in text order. */
    static List<DayGap> in(Words words) {
        List<DayGap> found = new ArrayList<>();
        words.sentence().indices().forEach(i -> at(i, words).ifPresent(found::add));
        return found;
    }

    private static Optional<DayGap> at(int i, Words words) {
        int sign = words.is(i + 2, "after") ? -1 : words.is(i + 2, "before") ? 1 : 0;
        Optional<Integer> length = Unit.in(words, i + 1).flatMap(DayGap::length);
        return sign == 0
                ? Optional.empty()
                : words.count(i)
                        .flatMap(count -> length.map(days -> new DayGap(new Range(i, i + 3), sign * count * days)));
    }

    private static Optional<Integer> length(Unit unit) {
        return switch (unit) {
            case DAY -> Optional.of(1);
            case WEEK -> Optional.of(WEEK);
            default -> Optional.empty();
        };
    }
}
