package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.TimeValue.Precision;

/** Finds days that head what stands under them: "Thursday 9 April:", "Tuesday, the beginning of the end." */
final class DayHeadings {
    private static final int HEADING_WORDS = 3;
    private static final int DIARY_WORDS = 12;

    private final ParsedArticle article;
    private final TimeExpressions times;

    DayHeadings(ParsedArticle article, TimeExpressions times) {
        this.article = article;
        this.times = times;
    }

    /** The time of a sentence without a verb that is nothing but a day, or a day and its name. */
    Optional<TimeExpression> of(Sentence sentence) {
        List<TimeExpression> found = times.in(sentence);
        boolean bare = !found.isEmpty()
                && article.verbsIn(sentence).isEmpty()
                && (isDiary(found.get(0), sentence) || isOnly(found, sentence));
        return bare ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isOnly(List<TimeExpression> found, Sentence sentence) {
        return found.size() == 1
                && found.get(0).tokens().size() + HEADING_WORDS
                        >= sentence.tokens().size();
    }

    /** At the head of a paragraph, a comma behind it. */
    private boolean isDiary(TimeExpression time, Sentence sentence) {
        int first = sentence.tokens().from();
        int behind = time.tokens().to();
        boolean head = first == 0 || article.sentenceOf(first - 1).block() != sentence.block();
        return head
                && time.tokens().from() == first
                && time.value().precision() == Precision.DAY
                && sentence.tokens().size() <= DIARY_WORDS
                && behind < sentence.tokens().to()
                && article.token(behind).text().equals(",");
    }
}
