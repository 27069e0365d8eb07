package org.parley.extract.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.Fact;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;

/** Where a statement tells what it is about: in its content, and in what the cue governs before it ("Asked about the truce, …"). */
final class StatementMatters {
    private static final Set<String> OPENERS = Set.of("asked", "questioned", "on", "regarding", "concerning", "about");
    private static final int MOST = 12;

    private final ParsedArticle article;
    private final TopicScan scan;

    StatementMatters(ParsedArticle article, TopicScan scan) {
        this.article = article;
        this.scan = scan;
    }

    List<Range> of(Fact.Statement statement) {
        List<Range> stretches = new ArrayList<>();
        statement.content().forEach(span -> stretches.add(scan.tokens(span)));
        Range cue = scan.tokens(statement.cue());
        Range content = stretches.get(0);
        if (cue.isEmpty()) {
            return stretches;
        }
        Sentence sentence = article.sentenceOf(cue.from());
        int gap = content.from() - cue.to();
        if (gap > 0 && gap <= MOST && sentence.tokens().contains(content.from())) {
            stretches.add(new Range(cue.to(), content.from()));
        }
        stretches.add(opening(sentence.tokens(), cue.from()));
        return stretches;
    }

    /** "On the truce, she said": up to the first comma; empty if the sentence begins otherwise. */
    private Range opening(Range sentence, int cue) {
        int from = sentence.from();
        int limit = Math.min(cue, from + MOST);
        int to = from;
        while (to < limit && !article.token(to).text().equals(",")) {
            to++;
        }
        boolean opens = OPENERS.contains(article.token(from).lower()) && to < limit;
        return opens ? new Range(from, to) : new Range(from, from);
    }
}
