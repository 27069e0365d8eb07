package org.parley.evaluate.found;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a thing or fact rests on, by the strongest of its mentions.
 *
 * @param rules ids of those that made the mention; never empty
 * @param confidence 0 to 1, as stored
 */
public record Evidence(SortedSet<String> rules, double confidence) {
    public Evidence {
        rules = unmodifiableSortedSet(new TreeSet<>(rules));
    }

    @Override
    public String toString() {
        return "%s %s".formatted(String.join(" ", rules), confidence);
    }
}
