package org.parley.evaluate.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Facts of neighbouring scores that share a confidence.
 *
 * @param from the lowest score among them
 * @param facts how many
 * @param right how many are right
 * @param prior the share to expect before anything is counted, and the facts that this is worth
 */
record Block(double from, int facts, int right, Prior prior) {

    /**
     * What is expected of a block of its own accord.
     *
     * @param right imagined right facts
     * @param facts imagined facts
     */
    record Prior(double right, double facts) {
        Prior plus(Prior other) {
            return new Prior(right + other.right, facts + other.facts);
        }
    }

    double confidence() {
        return (right + prior.right) / (facts + prior.facts);
    }

    /** Pools neighbours until no higher score has a lower confidence (pool adjacent violators). */
    static List<Block> monotone(List<Block> blocks) {
        List<Block> pooled = new ArrayList<>();
        for (Block block : blocks) {
            Block last = block;
            while (!pooled.isEmpty() && pooled.get(pooled.size() - 1).confidence() >= last.confidence()) {
                last = pooled.remove(pooled.size() - 1).plus(last);
            }
            pooled.add(last);
        }
        return pooled;
    }

    private Block plus(Block next) {
        return new Block(from, facts + next.facts, right + next.right, prior.plus(next.prior));
    }
}
