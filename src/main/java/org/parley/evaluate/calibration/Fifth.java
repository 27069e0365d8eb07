package org.parley.evaluate.calibration;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.evaluate.Judgement;

/**
 * Facts whose confidence lies in one fifth of the scale.
 *
 * @param number 0 to 4; a confidence on the border belongs to the upper fifth, and 1 to the last
 */
record Fifth(int number, List<Judgement> facts) {
    private static final int ALL = 5;
    private static final double ROUNDING = 1e-9;

    Fifth {
        facts = List.copyOf(facts);
    }

    static List<Fifth> of(List<Judgement> facts) {
        return IntStream.range(0, ALL)
                .mapToObj(number -> new Fifth(
                        number,
                        facts.stream()
                                .filter(fact -> number(fact.confidence()) == number)
                                .toList()))
                .toList();
    }

    private static int number(double confidence) {
        return Math.min(ALL - 1, (int) (confidence * ALL + ROUNDING));
    }

    double stated() {
        return facts.stream().mapToDouble(Judgement::confidence).average().orElse(0);
    }

    double right() {
        return facts.stream()
                .mapToDouble(fact -> fact.right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "%d.%d-%d.%d".formatted(2 * number / 10, 2 * number % 10, 2 * (number + 1) / 10, 2 * (number + 1) % 10);
    }
}
