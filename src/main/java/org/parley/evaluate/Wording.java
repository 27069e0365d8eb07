package org.parley.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts made comparable: without case, accents, possessive endings, punctuation and a leading article, in American spelling
 * where names of offices differ.
 *
 * <p>Follows {@code score.py} sign by sign. That drops characters that have a combining class, this drops marks; the two
 * differ only for marks of scripts that are blanked anyway.
 */
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Not {@code \b}, which means something else in Java. */
    private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])");

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    private Wording() {}

    /** How much two texts share. */
    record Overlap(double f1, double contained) {
        private static final Comparator<Overlap> ORDER =
                Comparator.comparingDouble(Overlap::f1).thenComparingDouble(Overlap::contained);
        private static final Overlap NONE = new Overlap(0, 0);
    }

    static String norm(String text) {
        String decomposed = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFKD);
        String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String plain = POSSESSIVE
                .matcher(lower)
                .replaceAll("")
                .replace("defence", "defense")
                .replace("ı", "i");
        String words = OTHERS.matcher(plain).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceFirst("").replace("u s ", "us ");
    }

    static List<String> tokens(String text) {
        String words = norm(text).strip();
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" +", -1));
    }

    /** The best of several readings of a text against another text. */
    static Overlap overlap(List<String> readings, String other) {
        return readings.stream()
                .map(reading -> overlap(tokens(reading), tokens(other)))
                .max(Overlap.ORDER)
                .orElse(Overlap.NONE);
    }

    /** Token F1, and the share of the shorter text that the longer one holds. */
    private static Overlap overlap(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Overlap.NONE;
        }
        Map<String, Integer> pool = new HashMap<>();
        right.forEach(token -> pool.merge(token, 1, Integer::sum));
        int common = 0;
        for (String token : left) {
            if (pool.getOrDefault(token, 0) > 0) {
                pool.merge(token, -1, Integer::sum);
                common++;
            }
        }
        return new Overlap(
                2.0 * common / (left.size() + right.size()), (double) common / Math.min(left.size(), right.size()));
    }
}
