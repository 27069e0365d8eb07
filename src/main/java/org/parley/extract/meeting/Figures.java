package org.parley.extract.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ClockTime;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.rules.MeetingWords;

/** Adds to encounters what numbers tell of them: the hour of their beginning, and how many took part. */
final class Figures {
    private static final double SURE = 0.8;

    private final ParsedArticle article;
    private final ClauseRange clauses;
    private final StartHours hours;
    private final HeadCounts counts;

    Figures(ParsedArticle article, MeetingWords words, StartHours hours, HeadCounts counts) {
        this.article = article;
        this.clauses = new ClauseRange(article, words);
        this.hours = hours;
        this.counts = counts;
    }

    /**
     * Fills hour and count of each mention from its own sentence, or from the next one if that tells of no other encounter.
     *
     * @param mentions in text order
     */
    void fill(List<Encounter> mentions) {
        Map<Integer, Encounter> last = new HashMap<>();
        for (Encounter mention : mentions) {
            mention.start = hours.of(mention, mention.scope.orElseGet(() -> clauses.of(mention.trigger)));
            mention.attendance = counts.of(mention);
            last.put(article.sentenceOf(mention.trigger.from()).index(), mention);
        }
        for (int next = 1; next < article.sentences().size(); next++) {
            if (last.containsKey(next - 1) && !last.containsKey(next)) {
                goOn(last.get(next - 1), article.sentences().get(next));
            }
        }
    }

    private void goOn(Encounter mention, Sentence next) {
        mention.start = mention.start.or(() -> hours.of(next));
        mention.attendance = mention.attendance.or(() -> counts.of(next));
    }

    /** The hour that the first mention gives that gives one. */
    static Optional<Figure<ClockTime>> start(List<Encounter> mentions) {
        return mentions.stream().flatMap(mention -> mention.start.stream()).findFirst();
    }

    /** The first count that those who are named don't exceed. */
    static Optional<Figure<Integer>> attendance(List<Encounter> mentions, Set<EntityKey> named) {
        return mentions.stream()
                .flatMap(mention -> mention.attendance.stream())
                .filter(count -> count.value() >= named.size())
                .findFirst();
    }

    /** The words of a figure, as evidence of the encounter. */
    static Evidence evidence(Figure<?> figure, String rule, ParsedArticle article) {
        return new Evidence(article.span(figure.words()), rule, SURE);
    }
}
