package org.parley.extract.time;

import static org.parley.extract.time.Scene.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.TimeValue;
import org.parley.rules.CalendarWords.Kind;

/** "at 0930 GMT", "at 9 p.m. on Friday": an hour of the day named beside it, else of the day told of or told from. */
final class ClockTimes implements TimeReader {
    private static final Pattern JOINED = Pattern.compile("\\d{1,2}(?:[:.]\\d{2})?[ap]\\.?m\\.?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d{1,2}|[012]\\d{3}");
    private static final Pattern COLON = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}");

    private final TimeReader days;

    /** @param days reads what may follow the hour */
    ClockTimes(TimeReader days) {
        this.days = days;
    }

    @Override
    public Optional<TimeExpression> at(int i, Scene scene) {
        int to = end(i, scene.words());
        if (to == i) {
            return Optional.empty();
        }
        int next = scene.words().is(to, "on") || scene.words().is(to, ",") ? to + 1 : to;
        Optional<TimeExpression> day = scene.words().has(next) ? days.at(next, scene) : Optional.empty();
        if (day.isPresent() && day.get().tokens().from() >= next) {
            return time(i, day.get().tokens().to(), day.get().value());
        }
        Optional<LocalDate> told = scene.told().dayInSentence(i).or(scene::base);
        return told.flatMap(found -> time(i, to, TimeValue.day(found)));
    }

    /** Index after a clock time; the index itself if none begins there. */
    static int end(int i, Words words) {
        if (!words.isNumeric(i)) {
            return i;
        }
        String word = words.at(i);
        boolean joined = JOINED.matcher(word).matches();
        if (!joined && !CLOCK.matcher(word).matches()) {
            return i;
        }
        int half = words.is(i + 1, Kind.HALF_DAY) ? i + 2 : i + 1;
        int zone = zone(half, words);
        boolean sure =
                joined || half > i + 1 || (zone > half && !HOUR.matcher(word).matches());
        boolean colon = isAt(i, words) && COLON.matcher(word).matches();
        return sure || colon ? zone : i;
    }

    private static boolean isAt(int i, Words words) {
        boolean roughly = words.is(i - 1, "about") || words.is(i - 1, "around");
        return words.is(roughly ? i - 2 : i - 1, "at");
    }

    private static int zone(int i, Words words) {
        if (words.is(i, Kind.ZONE) && words.token(i).isAllCaps()) {
            return i + 1;
        }
        return words.is(i, "local") && words.is(i + 1, "time") ? i + 2 : i;
    }
}
