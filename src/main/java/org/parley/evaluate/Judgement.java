package org.parley.evaluate;

import org.parley.evaluate.found.Evidence;
import org.parley.model.FactKind;

/**
 * A found fact that annotations call right or wrong. Facts that they leave open (optional ones, further parts of a statement)
 * have none.
 *
 * @param evidence what the fact rests on most
 */
public record Judgement(FactKind kind, Evidence evidence, boolean right) {
    /** Of several rules that made the same mention the first, by id. */
    public String rule() {
        return evidence.rules().first();
    }

    public double confidence() {
        return evidence.confidence();
    }
}
