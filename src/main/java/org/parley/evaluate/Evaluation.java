package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.evaluate.found.FoundArticle;
import org.parley.evaluate.found.FoundGraph;
import org.parley.evaluate.found.FoundGraphReader;
import org.parley.evaluate.gold.GoldArticle;
import org.parley.store.Store;

/**
 * How well a store agrees with annotations.
 *
 * @param articles how many were compared
 * @param absent ids of annotated articles that the store doesn't hold; all of them counts as missed
 * @param figures in the order in which they are printed; a share that applies to nothing is left out
 * @param problems what was missed or found wrongly, in the order of the articles
 * @param judgements which found facts are right, in the order of the articles
 */
public record Evaluation(
        int articles, List<String> absent, List<Figure> figures, List<Problem> problems, List<Judgement> judgements) {
    static final String ACTOR_IDENTITY = "actor identity";
    static final String MEETING_IDENTITY = "meeting identity";
    static final String OVERALL = "overall";

    public Evaluation {
        absent = List.copyOf(absent);
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
        judgements = List.copyOf(judgements);
    }

    public static Evaluation of(List<GoldArticle> golds, Store store) {
        FoundGraph graph = FoundGraphReader.read(
                store, golds.stream().map(GoldArticle::article).toList());
        Scorecard card = new Scorecard();
        List<String> absent = new ArrayList<>();
        for (GoldArticle gold : golds) {
            Optional<FoundArticle> found = graph.article(gold.article());
            if (found.isEmpty()) {
                absent.add(gold.article());
            }
            compare(new ArticlePair(gold, found.orElse(FoundArticle.NOTHING), graph.things()), card);
        }
        return new Evaluation(golds.size(), absent, card.figures(), card.problems(), card.judgements());
    }

    private static void compare(ArticlePair pair, Scorecard card) {
        Identities who = new ActorComparison(pair, card).compare();
        new RoleComparison(pair, who, card).compare();
        new MeetingComparison(pair, who, card).compare();
        new StatementComparison(pair, who, card).compare();
    }

    /** The names that a figure can have. */
    public static List<String> names() {
        return Stream.of(
                        Arrays.stream(Measure.values()).map(Measure::toString),
                        Stream.of(ACTOR_IDENTITY, MEETING_IDENTITY),
                        Arrays.stream(Share.values()).map(Share::toString),
                        Stream.of(OVERALL))
                .flatMap(names -> names)
                .toList();
    }

    /** The figure of this name; empty where it applies to nothing. */
    public Optional<Figure> figure(String name) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /** The table as it is printed. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("%-32s %9s %7s %7s %7s".formatted(articles + " articles", "precision", "recall", "F1", "gold"));
        figures.forEach(figure -> lines.add(figure.line(title(figure.name()))));
        return lines;
    }

    /** The problems under their causes, as they are printed. */
    public List<String> problemReport() {
        return new ProblemReport(problems).lines();
    }

    private static String title(String name) {
        return switch (name) {
            case ACTOR_IDENTITY, MEETING_IDENTITY -> name + " (B-cubed)";
            case OVERALL -> name + " (mean F1)";
            default -> name;
        };
    }
}
