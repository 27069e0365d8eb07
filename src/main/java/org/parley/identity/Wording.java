package org.parley.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.rules.Letters;

/**
 * The words of a statement as a set, with signatures by which statements of like words are found (MinHash: two sets agree in a
 * signature as often as in their words).
 */
record Wording(Set<String> words) {
    private static final int BANDS = 6;
    private static final int ROWS = 2;
    private static final int SHORTEST_WORD = 3;

    static Wording of(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Letters.plain(text).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        return new Wording(Set.copyOf(words));
    }

    Set<String> signatures() {
        Set<String> signatures = new TreeSet<>();
        for (int band = 0; band < BANDS; band++) {
            StringBuilder signature = new StringBuilder().append(band);
            for (int row = 0; row < ROWS; row++) {
                signature.append('-').append(Integer.toHexString(least(band * ROWS + row)));
            }
            signatures.add(signature.toString());
        }
        return signatures;
    }

    private int least(int seed) {
        return words.stream()
                .mapToInt(word -> mixed(word.hashCode() ^ (seed * 0x9E3779B9)))
                .min()
                .orElse(0);
    }

    /** The finishing step of MurmurHash3, which spreads close numbers. */
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** Words that both have, of all (Jaccard), 0 to 1. */
    double similarity(Wording other) {
        long both = words.stream().filter(other.words::contains).count();
        return both == 0 ? 0 : (double) both / (words.size() + other.words.size() - both);
    }
}
