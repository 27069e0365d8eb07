package org.parley.annotate;

import java.util.Arrays;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.parley.model.Pos;

/**
 * Part-of-speech tags as the model has them, decided from left to right: a beam of one. OpenNLP's own search copies what it
 * has found so far for each word, which costs quadratic time in a line without an end. Not safe for use by several threads.
 */
final class ModelTagger {
    private static final String ENTRY = "pos.model";

    private final MaxentModel model;
    private final POSContextGenerator contexts;
    private final Pos[] outcomes;
    private final double[] scores;

    ModelTagger(POSModel tags) {
        this.model = tags.getArtifact(ENTRY);
        this.contexts = tags.getFactory().getPOSContextGenerator(0);
        this.scores = new double[model.getNumOutcomes()];
        this.outcomes = new Pos[scores.length];
        Arrays.setAll(outcomes, outcome -> pos(model.getOutcome(outcome)));
    }

    /** Tags one sentence. */
    Pos[] tag(String[] words) {
        Pos[] tags = new Pos[words.length];
        String[] before = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            int best = best(model.eval(contexts.getContext(i, words, before, null), scores));
            before[i] = model.getOutcome(best);
            tags[i] = outcomes[best];
        }
        return tags;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private static Pos pos(String tag) {
        return Arrays.stream(Pos.values())
                .filter(pos -> pos.name().equals(tag))
                .findFirst()
                .orElse(Pos.X);
    }
}
