package org.parley.link;

import java.util.Locale;
import org.parley.rules.Letters;

/** Whether two written names may be one name spelled twice. */
final class Spelling {
    private Spelling() {}

    static String fold(String word) {
        return Letters.plain(word).toLowerCase(Locale.ROOT).replace("'", "").replace("-", "");
    }

    /** Same letters, or a long name with at most two differences after the first letter: Orlensky, Orlenskiy. */
    static boolean alike(String a, String b) {
        String left = fold(a);
        String right = fold(b);
        if (left.equals(right)) {
            return true;
        }
        int shorter = Math.min(left.length(), right.length());
        if (shorter < 5 || left.charAt(0) != right.charAt(0) || Math.abs(left.length() - right.length()) > 2) {
            return false;
        }
        return Letters.differences(left, right) <= (shorter >= 7 ? 2 : 1);
    }

    /** Given names: one may be an initial of the other. */
    static boolean givenAlike(String a, String b) {
        String left = fold(a).replace(".", "");
        String right = fold(b).replace(".", "");
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0);
        }
        return left.equals(right) || (left.charAt(0) == right.charAt(0) && Letters.differences(left, right) <= 2);
    }
}
