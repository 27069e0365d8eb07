package org.parley.extract.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ClockTime;
import org.parley.model.Range;
import org.parley.rules.CalendarWords.Kind;

/** Reads hours of the day; one that may be of either half of the day ("9 o'clock") is left out. */
final class Hours {
    private static final Pattern DIGITS =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.]?(?<minute>\\d{2}))?(?<half>[ap]\\.?m\\.?)?");
    private static final int HALF_DAY = 12;
    private static final int MINUTES = 60;

    private final Words words;

    Hours(Words words) {
        this.words = words;
    }

    /** In text order, disjoint. */
    List<HourExpression> all() {
        List<HourExpression> found = new ArrayList<>();
        int i = words.sentence().from();
        while (i < words.sentence().to()) {
            Optional<HourExpression> hour = at(i);
            hour.ifPresent(found::add);
            i = hour.map(expression -> expression.tokens().to()).orElse(i + 1);
        }
        return found;
    }

    private Optional<HourExpression> at(int i) {
        Optional<Integer> named = words.value(i, Kind.HOUR);
        if (named.isPresent()) {
            return Optional.of(expression(i, i + 1, LocalTime.of(named.get(), 0)));
        }
        int to = ClockTimes.end(i, words);
        return to == i ? Optional.empty() : digits(i).map(time -> expression(i, to, time));
    }

    private HourExpression expression(int from, int to, LocalTime time) {
        boolean universal = new Range(from, to).indices().anyMatch(i -> words.value(i, Kind.ZONE)
                .filter(zone -> zone == 0)
                .isPresent());
        return new HourExpression(new Range(from, to), new ClockTime(time, universal));
    }

    private Optional<LocalTime> digits(int i) {
        Matcher digits = DIGITS.matcher(words.at(i));
        if (!digits.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(digits.group("hour"));
        int minute = digits.group("minute") == null ? 0 : Integer.parseInt(digits.group("minute"));
        Optional<String> joined = Optional.ofNullable(digits.group("half"));
        Optional<Integer> half = joined.map(letters -> letters.startsWith("p") ? HALF_DAY : 0)
                .or(() -> words.value(i + 1, Kind.HALF_DAY));
        return time(hour, minute, half);
    }

    private static Optional<LocalTime> time(int hour, int minute, Optional<Integer> half) {
        boolean twelve = half.isPresent();
        boolean readable = minute < MINUTES && (twelve ? hour > 0 && hour <= HALF_DAY : hour < 2 * HALF_DAY);
        if (!readable || half.filter(start -> start > HALF_DAY).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                LocalTime.of(half.map(start -> hour % HALF_DAY + start).orElse(hour), minute));
    }
}
