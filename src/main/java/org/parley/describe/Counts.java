package org.parley.describe;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Numbers that can be added to. What is zero is not there. */
final class Counts {
    private static final Comparator<Key> BY_TERMS =
            Comparator.comparing(key -> key.terms().toString());

    private final Map<Key, Long> numbers = new HashMap<>();

    void add(Key key, long number) {
        if (numbers.merge(key, number, Long::sum) == 0) {
            numbers.remove(key);
        }
    }

    void addAll(Counts others) {
        others.numbers.forEach(this::add);
    }

    long of(Measure measure, Node... terms) {
        return numbers.getOrDefault(Key.of(measure, terms), 0L);
    }

    long of(Key key) {
        return numbers.getOrDefault(key, 0L);
    }

    /** Those of a measure whose terms begin with the given ones, sorted. */
    List<Key> keys(Measure measure, List<Node> begin) {
        return numbers.keySet().stream()
                .filter(key -> key.measure() == measure
                        && key.terms().subList(0, begin.size()).equals(begin))
                .sorted(BY_TERMS)
                .toList();
    }

    long sum(Measure measure) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getKey().measure() == measure)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
