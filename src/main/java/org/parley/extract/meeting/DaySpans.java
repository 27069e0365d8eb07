package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.ParsedArticle;
import org.parley.model.TimeValue;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Days that two times tell together: "on Thursday and Friday", "next week, on May 21". */
final class DaySpans {
    private final ParsedArticle article;
    private final TimeExpressions times;
    private final MeetingWords words;

    DaySpans(ParsedArticle article, TimeExpressions times, MeetingWords words) {
        this.article = article;
        this.times = times;
        this.words = words;
    }

    /** One time is a part of another. */
    static boolean isFiner(TimeValue inner, TimeValue outer) {
        boolean within =
                !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
        return within
                && !inner.equals(outer)
                && (isShorter(inner, outer) || inner.precision().compareTo(outer.precision()) < 0);
    }

    private static boolean isShorter(TimeValue one, TimeValue other) {
        return one.earliest().isAfter(other.earliest()) || one.latest().isBefore(other.latest());
    }

    /** "on Thursday and Friday". */
    TimeValue withNextDay(Optional<TimeExpression> time, TimeValue value) {
        boolean next = time.filter(this::isBeforeNextDay).isPresent() && value.precision() == TimeValue.Precision.DAY;
        return next ? TimeValue.interval(value.earliest(), value.earliest().plusDays(1)) : value;
    }

    private boolean isBeforeNextDay(TimeExpression time) {
        int and = time.tokens().to();
        return and + 1 < article.tokens().size()
                && isWeekday(time)
                && time.value().precision() == TimeValue.Precision.DAY
                && article.token(and).is("and")
                && times.in(article.sentenceOf(and)).stream()
                        .anyMatch(other -> other.tokens().from() == and + 1
                                && other.value().precision() == TimeValue.Precision.DAY
                                && isWeekday(other)
                                && other.value().earliest().getDayOfWeek()
                                        == time.value().earliest().plusDays(1).getDayOfWeek());
    }

    /** A weekday without its date, which may be the last one or the next. */
    boolean isBareWeekday(TimeExpression time) {
        return isWeekday(time)
                && time.tokens()
                        .indices()
                        .noneMatch(
                                i -> Character.isDigit(article.token(i).text().codePointAt(0)));
    }

    private boolean isWeekday(TimeExpression time) {
        return time.tokens().indices().anyMatch(i -> words.is(Use.WEEKDAY, article.token(i)));
    }
}
