package org.parley.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Block;
import org.parley.model.Name;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.rules.CalendarWords;
import org.parley.rules.CalendarWords.Kind;

/** Finds times and resolves relative ones against the day of their section; without such a day they stay unresolved. */
public final class TimeFinder {
    private final CalendarWords calendar;
    private final Set<String> reporting;
    private final TimeReader readers;

    /** @param reporting forms of verbs of speech, whose present tells of what was said */
    public TimeFinder(CalendarWords calendar, Set<String> reporting) {
        this.calendar = calendar;
        this.reporting = Set.copyOf(reporting);
        TimeReader days = first(List.of(
                new CalendarDates(), new Weekdays(), new MonthsAndYears(), new StoryTimes(), new RelativeTimes()));
        this.readers = first(List.of(new ClockTimes(days), days));
    }

    private static TimeReader first(List<TimeReader> readers) {
        return (i, scene) ->
                readers.stream().flatMap(reader -> reader.at(i, scene).stream()).findFirst();
    }

    /** Time expressions in text order, disjoint. */
    public List<TimeExpression> find(ParsedArticle article) {
        List<TimeExpression> found = new ArrayList<>();
        Told told = new Told(article);
        BitSet named = named(article);
        for (Sentence sentence : article.sentences()) {
            Words words = new Words(article, calendar, named, sentence.tokens());
            read(scene(article, sentence, words, told), found);
        }
        return List.copyOf(found);
    }

    /** Hours of the day in text order; unlike times they need no day to be read. */
    public List<HourExpression> hours(ParsedArticle article) {
        BitSet named = named(article);
        return article.sentences().stream()
                .flatMap(sentence -> new Hours(new Words(article, calendar, named, sentence.tokens())).all().stream())
                .toList();
    }

    /** Words that count from one event to another, in text order. */
    public List<DayGap> gaps(ParsedArticle article) {
        BitSet named = named(article);
        return article.sentences().stream()
                .flatMap(sentence -> DayGap.in(new Words(article, calendar, named, sentence.tokens())).stream())
                .toList();
    }

    private Scene scene(ParsedArticle article, Sentence sentence, Words words, Told told) {
        Block block = article.annotated().blockOf(sentence);
        Optional<LocalDate> base = article.article().sectionOf(block).date();
        boolean headline = block.kind() == Block.Kind.HEADLINE
                || block.kind() == Block.Kind.SUBHEAD
                || EntryHead.in(words).isPresent();
        Direction direction = new Direction(words, article.verbsIn(sentence), reporting, headline);
        return new Scene(words, base, direction, told);
    }

    private void read(Scene scene, List<TimeExpression> found) {
        Range sentence = scene.words().sentence();
        Optional<Range> head = EntryHead.in(scene.words());
        int i = sentence.from();
        while (i < sentence.to()) {
            int feast = scene.words().length(i, Kind.FEAST);
            Optional<TimeExpression> time = feast > 0
                    ? Optional.empty()
                    : readers.at(i, scene).map(expression -> withHour(expression, scene.words()));
            time.ifPresent(found::add);
            time.ifPresent(scene.told()::add);
            time.filter(expression -> head.filter(words -> words.contains(expression.tokens()))
                            .isPresent())
                    .ifPresent(scene.told()::enter);
            i = time.map(expression -> expression.tokens().to()).orElse(i + Math.max(1, feast));
        }
    }

    /** "Friday at 0930 GMT" is one expression. */
    private static TimeExpression withHour(TimeExpression time, Words words) {
        int to = time.tokens().to();
        int hour = words.is(to, "at") ? to + 1 : to;
        int end = words.has(hour) ? ClockTimes.end(hour, words) : hour;
        return end > hour ? new TimeExpression(new Range(time.tokens().from(), end), time.value()) : time;
    }

    /** The tokens of names of several words, and of single ones that are no times. */
    private BitSet named(ParsedArticle article) {
        BitSet named = new BitSet();
        for (Name name : article.annotated().names()) {
            boolean plain = name.tokens()
                    .indices()
                    .anyMatch(i -> !calendar.is(Kind.WEEKDAY, article.token(i).lower())
                            && !calendar.is(Kind.MONTH, article.token(i).lower()));
            if (plain) {
                named.set(name.tokens().from(), name.tokens().to());
            }
        }
        return named;
    }
}
