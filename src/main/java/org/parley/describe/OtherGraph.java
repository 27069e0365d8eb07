package org.parley.describe;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.store.GraphChange;

/** What a build does to a graph that is no article's. */
final class OtherGraph {
    private final Map<Node, Long> removed = new HashMap<>();
    private final Map<Node, Long> added = new HashMap<>();
    private long hash;

    void note(GraphChange change) {
        count(change.removed(), removed);
        count(change.added(), added);
        hash += TripleHash.of(change.added()) - TripleHash.of(change.removed());
    }

    /** Whether the graph, which may have been changed in several steps, is other than before. */
    boolean isChanged() {
        return hash != 0;
    }

    /** By property. */
    Map<Node, Long> removed() {
        return removed;
    }

    /** By property; some may be counted twice if the graph was empty before. */
    Map<Node, Long> added() {
        return added;
    }

    private static void count(Collection<Triple> triples, Map<Node, Long> counts) {
        triples.forEach(triple -> counts.merge(triple.getPredicate(), 1L, Long::sum));
    }

    static long sum(Map<Node, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
