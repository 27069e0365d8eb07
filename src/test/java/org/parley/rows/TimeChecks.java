package org.parley.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeFinder;
import org.parley.model.Fact;
import org.parley.model.ParsedArticle;
import org.parley.rules.CalendarWords;
import org.parley.rules.Cues;
import org.parley.rules.Table;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;
import org.parley.support.Texts.Reading;

/** Rows about times. They are asked of the text as told on {@link ReadingRow#DAY}; paragraphs are divided by " // ". */
final class TimeChecks implements RowCheck {
    private final TimeFinder finder =
            new TimeFinder(CalendarWords.load(), Cues.load().speechVerbs());

    @Override
    public boolean fires(Table.Row row, Reading undated) {
        Reading reading = Texts.read(
                Texts.article(undated.facts().article().text().replace(" // ", "\n"), Optional.of(ReadingRow.DAY)));
        ParsedArticle article = reading.linked().parsed();
        List<TimeExpression> found = finder.find(article);
        return switch (row.get("class")) {
            case "ahead", "ahead-passive", "object-ahead", "deadline" ->
                found.stream().anyMatch(TimeChecks::isAhead);
            case "implicative", "occasion", "discussing" ->
                !found.isEmpty() && found.stream().noneMatch(TimeChecks::isAhead);
            case "feast" -> found.isEmpty();
            case "elsewhen" -> isUndated(reading);
            case "hour" -> startsAtAnHour(reading);
            case "month-opener", "year-opener" ->
                found.stream()
                        .anyMatch(time -> holds(row, article, time.tokens().from() - 1));
            default -> found.stream().anyMatch(time -> time.tokens().indices().anyMatch(i -> holds(row, article, i)));
        };
    }

    private static boolean isAhead(TimeExpression time) {
        return time.value().earliest().isAfter(ReadingRow.DAY);
    }

    private static boolean startsAtAnHour(Reading reading) {
        return reading.facts().facts().stream()
                .anyMatch(fact ->
                        fact instanceof Fact.Meeting meeting && meeting.start().isPresent());
    }

    private static boolean isUndated(Reading reading) {
        List<Fact.Statement> statements = reading.facts().facts().stream()
                .filter(Fact.Statement.class::isInstance)
                .map(Fact.Statement.class::cast)
                .toList();
        return !statements.isEmpty()
                && statements.stream().allMatch(statement -> statement.date().isEmpty());
    }

    private static boolean holds(Table.Row row, ParsedArticle article, int token) {
        return IntStream.of(token)
                .filter(i -> i >= 0)
                .mapToObj(i -> article.token(i).lower())
                .anyMatch(row.all("words")::contains);
    }
}
