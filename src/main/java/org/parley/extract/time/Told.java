package org.parley.extract.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.TimeValue.Precision;

/** The times that a section has named last: what "two days later" counts from. */
final class Told {
    /** In sentences. */
    private static final int REACH = 4;

    private static final int KEPT = 12;

    /** Sentences of an entry of a chronology. */
    private static final int ENTRY = 6;

    private final ParsedArticle article;
    private final Deque<TimeExpression> latestFirst = new ArrayDeque<>();
    private Optional<TimeExpression> entry = Optional.empty();

    Told(ParsedArticle article) {
        this.article = article;
    }

    void add(TimeExpression time) {
        latestFirst.addFirst(time);
        if (latestFirst.size() > KEPT) {
            latestFirst.removeLast();
        }
    }

    /** An entry of a chronology begins with this time. */
    void enter(TimeExpression head) {
        entry = Optional.of(head);
    }

    /** What heads the entry of a chronology before this token: its dates without a year, and the next entry, count from it. */
    Optional<LocalDate> entry(int token) {
        return entry.filter(head -> isNear(head, token, ENTRY))
                .map(head -> head.value().earliest());
    }

    /** The latest day named in the sentences just before or earlier in this one; days past come before days to come. */
    Optional<LocalDate> day(int token, Optional<LocalDate> base) {
        List<LocalDate> days = latestFirst.stream()
                .filter(time -> isNear(time, token, REACH))
                .filter(time -> time.value().precision() == Precision.DAY)
                .map(time -> time.value().earliest())
                .toList();
        return days.stream()
                .filter(day -> base.isEmpty() || !day.isAfter(base.get()))
                .findFirst()
                .or(() -> days.stream().findFirst());
    }

    /** The latest day named earlier in this very sentence. */
    Optional<LocalDate> dayInSentence(int token) {
        return latestFirst.stream()
                .filter(time -> isNear(time, token, 0))
                .filter(time -> time.value().precision() == Precision.DAY)
                .map(time -> time.value().earliest())
                .findFirst();
    }

    /** What a day or month without a year counts from: the time with a year that was named just before in the paragraph. */
    Optional<LocalDate> year(int token) {
        return latestFirst.stream()
                .filter(time ->
                        isNear(time, token, 1) && block(time) == sentence(token).block())
                .findFirst()
                .filter(time -> namesYear(time) && !isLasting(time))
                .map(time -> time.value().earliest());
    }

    private boolean namesYear(TimeExpression time) {
        String last = article.token(time.tokens().last()).text();
        return last.length() == 4 && last.chars().allMatch(Character::isDigit);
    }

    /** "since 1991" goes on to the day of the article. */
    private boolean isLasting(TimeExpression time) {
        int before = time.tokens().from() - 1;
        return article.token(time.tokens().from()).is("since")
                || (before >= 0 && article.token(before).is("since"));
    }

    private boolean isNear(TimeExpression time, int token, int reach) {
        Sentence there = sentence(time.tokens().from());
        return sentence(token).index() - there.index() <= reach && section(there) == section(sentence(token));
    }

    private int block(TimeExpression time) {
        return sentence(time.tokens().from()).block();
    }

    private int section(Sentence sentence) {
        return article.annotated().blockOf(sentence).section();
    }

    private Sentence sentence(int token) {
        return article.sentenceOf(token);
    }
}
