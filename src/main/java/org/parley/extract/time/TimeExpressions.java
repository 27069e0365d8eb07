package org.parley.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;

/** The time expressions of an article, by sentence. */
public final class TimeExpressions {
    private final List<List<TimeExpression>> bySentence = new ArrayList<>();
    private final List<List<HourExpression>> hoursBySentence = new ArrayList<>();
    /** By their last token. */
    private final Map<Integer, DayGap> gaps = new HashMap<>();

    /**
     * @param all in text order
     * @param hours in text order
     */
    public TimeExpressions(
            ParsedArticle article, List<TimeExpression> all, List<HourExpression> hours, List<DayGap> gaps) {
        gaps.forEach(gap -> this.gaps.put(gap.tokens().last(), gap));
        article.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
        article.sentences().forEach(sentence -> hoursBySentence.add(new ArrayList<>()));
        for (HourExpression hour : hours) {
            hoursBySentence
                    .get(article.sentenceOf(hour.tokens().from()).index())
                    .add(hour);
        }
        for (TimeExpression time : all) {
            bySentence.get(article.sentenceOf(time.tokens().from()).index()).add(time);
        }
    }

    /** In text order. */
    public List<TimeExpression> in(Sentence sentence) {
        return List.copyOf(bySentence.get(sentence.index()));
    }

    /** The hours of the day that a sentence names, in text order. */
    public List<HourExpression> hoursIn(Sentence sentence) {
        return List.copyOf(hoursBySentence.get(sentence.index()));
    }

    /** The words that end at this token and count from one event to another: "a day after". */
    public Optional<DayGap> gapEndingAt(int token) {
        return Optional.ofNullable(gaps.get(token));
    }
}
