package org.parley.rules;

import java.util.Comparator;
import java.util.List;
import org.parley.model.FactKind;

/**
 * How often facts are right, by kind, family of rules and score: the table {@code rules/confidence.tsv}. The score is what a
 * rule thinks of its find; what it is worth is measured, never set by hand.
 */
public final class Confidences {
    private static final double ROUNDING = 1e-6;
    private static final Comparator<Row> CLOSEST =
            Comparator.<Row>comparingInt(row -> row.family.length()).thenComparingDouble(Row::from);

    private final List<Row> rows;

    /**
     * One row.
     *
     * @param family which rules: an id, or with {@code *} at one end or alone what ids end or begin with
     * @param from the lowest score that the row is for
     * @param confidence the share of such facts that is right
     * @param facts how many were counted for it
     * @param right how many of these were right
     */
    public record Row(FactKind kind, String family, double from, double confidence, int facts, int right) {
        /** Applies to facts of this kind and rule, whatever their score. */
        public boolean covers(FactKind factKind, String rule) {
            return kind == factKind && matches(family, rule);
        }
    }

    private Confidences(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    public static Confidences load() {
        return new Confidences(Table.read("rules/confidence.tsv").rows().stream()
                .map(Confidences::row)
                .toList());
    }

    public static Confidences of(List<Row> rows) {
        return new Confidences(rows);
    }

    /** Leaves scores as they are. */
    public static Confidences none() {
        return new Confidences(List.of());
    }

    private static Row row(Table.Row row) {
        FactKind kind = List.of(FactKind.values()).stream()
                .filter(k -> k.toString().equals(row.get("kind")))
                .findFirst()
                .orElseThrow(() -> row.fault(
                        "kind: want one of %s, got \"%s\"".formatted(List.of(FactKind.values()), row.get("kind"))));
        return new Row(
                kind,
                row.get("family"),
                share(row, "from"),
                share(row, "confidence"),
                count(row, "facts"),
                count(row, "right"));
    }

    private static double share(Table.Row row, String column) {
        try {
            double value = Double.parseDouble(row.get(column));
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw row.fault("%s: want a number from 0 to 1, got \"%s\"".formatted(column, row.get(column)));
        }
        throw row.fault("%s: want a number from 0 to 1, got %s".formatted(column, row.get(column)));
    }

    private static int count(Table.Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException e) {
            throw row.fault("%s: want a whole number, got \"%s\"".formatted(column, row.get(column)));
        }
    }

    /** In the order of the table. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The share of right facts among those like this one; the score itself where no row applies. The closest family counts,
     * and in it the row with the highest score that this one reaches.
     */
    public double of(FactKind kind, String rule, double score) {
        return rows.stream()
                .filter(row -> row.covers(kind, rule) && row.from <= score + ROUNDING)
                .max(CLOSEST)
                .map(Row::confidence)
                .orElse(score);
    }

    /** The family of the table that a rule belongs to, {@code *} if to none. */
    public String family(FactKind kind, String rule) {
        return rows.stream()
                .filter(row -> row.covers(kind, rule))
                .max(CLOSEST)
                .map(Row::family)
                .orElse("*");
    }

    private static boolean matches(String family, String rule) {
        if (family.startsWith("*")) {
            return rule.endsWith(family.substring(1));
        }
        return family.endsWith("*") ? rule.startsWith(family.substring(0, family.length() - 1)) : rule.equals(family);
    }
}
