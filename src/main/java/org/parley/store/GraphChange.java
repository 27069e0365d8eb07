package org.parley.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a build takes from a named graph and adds to it. The graph of an article changes in one piece; others may change in
 * several, in which case a triple can be taken in one and added again in a later one.
 *
 * @param removed stood in the graph before
 * @param added did not
 */
public record GraphChange(Node graph, Collection<Triple> removed, Collection<Triple> added) {
    static GraphChange removal(Node graph, Collection<Triple> removed) {
        return new GraphChange(graph, removed, List.of());
    }

    static GraphChange addition(Node graph, Collection<Triple> added) {
        return new GraphChange(graph, List.of(), added);
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }
}
