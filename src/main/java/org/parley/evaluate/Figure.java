package org.parley.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * One figure of an evaluation. A plain share has the same value for precision, recall and F1.
 *
 * @param name in the JSON file and for a required minimum
 * @param form what is printed of it
 * @param gold how many items it is over
 */
public record Figure(String name, Form form, double precision, double recall, double f1, OptionalInt gold) {
    private static final int DIGITS = 3;

    /** How much of a figure is worth printing. */
    public enum Form {
        ALL,
        SHARE
    }

    static Figure of(String name, double precision, double recall, int gold) {
        return new Figure(name, Form.ALL, precision, recall, f1(precision, recall), OptionalInt.of(gold));
    }

    static Figure share(String name, double share, OptionalInt gold) {
        return new Figure(name, Form.SHARE, share, share, share, gold);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** A line of the printed table. */
    String line(String title) {
        boolean all = form == Form.ALL;
        return String.format(
                        Locale.ROOT,
                        "%-32s %9s %7s %7s %7s",
                        title,
                        all ? digits(precision) : "",
                        all ? digits(recall) : "",
                        digits(f1),
                        gold.isPresent() ? gold.getAsInt() : "")
                .stripTrailing();
    }

    /** Rounded by the exact value, as C and Python do; Java's own formatting rounds the shortest decimal. */
    public static String digits(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
