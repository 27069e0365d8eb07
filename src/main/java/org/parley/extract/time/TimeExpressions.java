package org.parley.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;

/** The time expressions of an article, by sentence. */
public final class TimeExpressions {
    private final List<List<TimeExpression>> bySentence = new ArrayList<>();

    /** @param all in text order */
    public TimeExpressions(ParsedArticle article, List<TimeExpression> all) {
        article.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (TimeExpression time : all) {
            bySentence.get(article.sentenceOf(time.tokens().from()).index()).add(time);
        }
    }

    /** In text order. */
    public List<TimeExpression> in(Sentence sentence) {
        return List.copyOf(bySentence.get(sentence.index()));
    }
}
