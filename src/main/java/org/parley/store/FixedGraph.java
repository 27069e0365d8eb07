package org.parley.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.SetUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Keeps a graph in a store as the program has it. */
public final class FixedGraph implements Derivation {
    private final List<Quad> quads;

    /** @param quads of one graph, at least one */
    public FixedGraph(List<Quad> quads) {
        this.quads = List.copyOf(quads);
    }

    @Override
    public void changed(GraphChange change) {
        // It depends on the program alone.
    }

    @Override
    public void derive(DerivedGraphs graphs) {
        Node graph = quads.get(0).getGraph();
        Set<Triple> old = graphs.now(now -> now.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
        Set<Triple> wanted = quads.stream().map(Quad::asTriple).collect(Collectors.toSet());
        graphs.change(graph, SetUtils.difference(old, wanted), SetUtils.difference(wanted, old));
    }
}
