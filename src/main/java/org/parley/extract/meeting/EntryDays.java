package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;

/** The day of what a chronology tells in the sentence below a line that is nothing but a date. */
final class EntryDays {
    private final ParsedArticle article;
    private final TimeExpressions times;

    EntryDays(ParsedArticle article, TimeExpressions times) {
        this.article = article;
        this.times = times;
    }

    /** Of an encounter that its own sentence gives no day, and that no other clause looks back at. */
    Optional<TimeValue> of(Encounter encounter) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        boolean told = encounter.status.orElse(MeetingStatus.HELD) == MeetingStatus.HELD
                && encounter.follower.isEmpty()
                && !encounter.definite
                && times.in(sentence).isEmpty();
        return told && sentence.index() > 0
                ? head(article.sentences().get(sentence.index() - 1)).map(TimeExpression::value)
                : Optional.empty();
    }

    private Optional<TimeExpression> head(Sentence line) {
        return times.in(line).stream().findFirst().filter(time -> line.tokens()
                .indices()
                .allMatch(i -> time.tokens().contains(i) || !article.token(i).isWord()));
    }
}
