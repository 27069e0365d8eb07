package org.parley.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.parley.model.Span;

/**
 * Words of an article that something was read from.
 *
 * @param place in code points of the article's text
 * @param rules what found them; several with ", " between them
 * @param confidence as the graph has it, "0.85"
 */
public record Words(Span place, String text, String rules, String confidence) implements Comparable<Words> {
    private static final int DIGITS = 2;

    /** As the graph writes it: 0.9, 1.0, 0.85. */
    static String rounded(double confidence) {
        BigDecimal value = BigDecimal.valueOf(confidence)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (value.scale() < 1 ? value.setScale(1) : value).toPlainString();
    }

    @Override
    public int compareTo(Words other) {
        return place.compareTo(other.place);
    }

    /** {@code 17-25}. */
    public String characters() {
        return place.begin() + "-" + place.end();
    }
}
