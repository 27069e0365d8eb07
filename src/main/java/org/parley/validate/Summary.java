package org.parley.validate;

import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.check.Finding;

/** How much was checked, and how often each shape is broken. Grows while a store is checked. */
public final class Summary {
    private int articles;
    private int otherGraphs;
    private final SortedMap<Break, Long> breaks = new TreeMap<>();

    /**
     * A way to break a shape.
     *
     * @param shape name
     * @param message what was expected
     */
    public record Break(String shape, String message) implements Comparable<Break> {
        @Override
        public int compareTo(Break other) {
            int byShape = shape.compareTo(other.shape);
            return byShape == 0 ? message.compareTo(other.message) : byShape;
        }
    }

    void countArticle() {
        articles++;
    }

    void countOtherGraph() {
        otherGraphs++;
    }

    void count(Finding finding) {
        breaks.merge(new Break(finding.shape(), finding.message()), 1L, Long::sum);
    }

    /** How many articles were checked. */
    public int articles() {
        return articles;
    }

    /** How many graphs were checked that are no article's. */
    public int otherGraphs() {
        return otherGraphs;
    }

    public long findings() {
        return breaks.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean conforms() {
        return breaks.isEmpty();
    }

    /** How often, by shape and message. */
    public SortedMap<Break, Long> breaks() {
        return new TreeMap<>(breaks);
    }
}
