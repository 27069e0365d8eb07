package org.parley.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a build takes from a named graph and adds to it. The graph of an article changes in one piece; others may change in
 * several, in which case a triple can be taken in one and added again in a later one. A graph that is made, or made anew, may
 * be told of a triple twice.
 *
 * @param removed stood in the graph before
 * @param added did not
 * @param kept of an article's graph all that stood in it and stays; of others nothing
 */
public record GraphChange(Node graph, Collection<Triple> removed, Collection<Triple> added, Collection<Triple> kept) {
    public GraphChange(Node graph, Collection<Triple> removed, Collection<Triple> added) {
        this(graph, removed, added, List.of());
    }

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
