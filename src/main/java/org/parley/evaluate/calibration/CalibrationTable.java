package org.parley.evaluate.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.evaluate.Judgement;
import org.parley.model.FactKind;

/** For each kind of fact, and for all together, each fifth of the scale: what is stated and what is right. */
public final class CalibrationTable {
    private static final int DIGITS = 3;

    private final List<Judgement> facts;

    public CalibrationTable(List<Judgement> facts) {
        this.facts = List.copyOf(facts);
    }

    /** As it is printed; fifths without facts are left out. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("facts", "stated", "number", "mean", "right", "difference"));
        for (FactKind kind : FactKind.values()) {
            add(
                    kind.toString(),
                    facts.stream().filter(fact -> fact.kind() == kind).toList(),
                    lines);
        }
        add("all", facts, lines);
        return lines;
    }

    /** The largest difference in a fifth between what is stated and what is right, over all kinds together. */
    public double largestDifference() {
        return Fifth.of(facts).stream()
                .filter(fifth -> !fifth.facts().isEmpty())
                .mapToDouble(fifth -> Math.abs(fifth.right() - fifth.stated()))
                .max()
                .orElse(0);
    }

    private static void add(String title, List<Judgement> facts, List<String> lines) {
        for (Fifth fifth : Fifth.of(facts)) {
            if (!fifth.facts().isEmpty()) {
                lines.add(line(
                        title,
                        fifth,
                        fifth.facts().size(),
                        digits(fifth.stated()),
                        digits(fifth.right()),
                        digits(fifth.right() - fifth.stated())));
            }
        }
    }

    private static String digits(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
        return rounded.signum() > 0 ? " " + rounded.toPlainString() : rounded.toPlainString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-17s %-8s %6s %8s %8s %11s", cells).stripTrailing();
    }
}
