package org.parley.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the comparisons count, article after article. */
final class Scorecard {
    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final Map<Share, Tally> shares = new EnumMap<>(Share.class);
    private final List<Problem> problems = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Identity actors = new Identity();
    private final Identity meetings = new Identity();

    void right(Measure measure) {
        count(measure, new Tally(1, 0, 0));
    }

    void wrong(Measure measure) {
        count(measure, new Tally(0, 1, 0));
    }

    void missed(Measure measure) {
        count(measure, new Tally(0, 0, 1));
    }

    private void count(Measure measure, Tally counts) {
        tallies.merge(measure, counts, Tally::plus);
    }

    void share(Share share, boolean right) {
        shares.merge(share, right ? new Tally(1, 0, 0) : new Tally(0, 0, 1), Tally::plus);
    }

    void actor(String gold, Optional<String> node, String article) {
        actors.add(gold, node, article);
    }

    void meeting(String gold, Optional<String> node, String article) {
        meetings.add(gold, node, article);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void judged(Judgement judgement) {
        judgements.add(judgement);
    }

    /** In the order of the articles. */
    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    /** In the order of the articles. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** In the order in which they are printed. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Tally tally = tallies.getOrDefault(measure, Tally.NOTHING);
            figures.add(Figure.of(measure.toString(), tally.precision(), tally.recall(), tally.wanted()));
        }
        double overall = figures.stream().mapToDouble(Figure::f1).sum() / figures.size();
        figures.add(actors.figure(Evaluation.ACTOR_IDENTITY));
        figures.add(meetings.figure(Evaluation.MEETING_IDENTITY));
        shares.forEach((share, tally) ->
                figures.add(Figure.share(share.toString(), tally.recall(), OptionalInt.of(tally.wanted()))));
        figures.add(Figure.share(Evaluation.OVERALL, overall, OptionalInt.empty()));
        return figures;
    }
}
