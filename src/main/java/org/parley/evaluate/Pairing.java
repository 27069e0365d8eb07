package org.parley.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Items of two sides that may be the same.
 *
 * @param weight how much speaks for it
 */
record Pairing<A extends Comparable<A>, B extends Comparable<B>>(double weight, A first, B second) {

    /** The heaviest first; equal ones in order of their items, so that chance has no part. */
    static <A extends Comparable<A>, B extends Comparable<B>> List<Pairing<A, B>> sorted(
            Collection<Pairing<A, B>> pairings) {
        Comparator<Pairing<A, B>> heaviestFirst = Comparator.comparingDouble(pairing -> -pairing.weight);
        return pairings.stream()
                .sorted(heaviestFirst.thenComparing(Pairing::first).thenComparing(Pairing::second))
                .toList();
    }

    /** One to one: each pairing in order of weight, unless one of its items is taken. */
    static <A extends Comparable<A>, B extends Comparable<B>> Map<A, B> oneToOne(Collection<Pairing<A, B>> pairings) {
        Map<A, B> matched = new LinkedHashMap<>();
        Set<B> taken = new HashSet<>();
        for (Pairing<A, B> pairing : sorted(pairings)) {
            if (!matched.containsKey(pairing.first) && taken.add(pairing.second)) {
                matched.put(pairing.first, pairing.second);
            }
        }
        return matched;
    }
}
