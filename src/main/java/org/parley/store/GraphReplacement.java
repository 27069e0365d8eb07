package org.parley.store;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes graphs whose quads come together and puts each in the place of the stored graph of that name: what is the same in both
 * is not touched, for each quad that changes costs six indexes.
 */
final class GraphReplacement extends StreamRDFBase {
    private final DatasetGraph dataset;
    private final Changes changes;
    private Node current = Node.ANY;
    private Set<Triple> coming = new HashSet<>();
    private long more;

    GraphReplacement(DatasetGraph dataset, Changes changes) {
        this.dataset = dataset;
        this.changes = changes;
    }

    void remove(Node graph) {
        List<Triple> removed = new ArrayList<>(stored(graph));
        dataset.removeGraph(graph);
        more -= removed.size();
        changes.tell(GraphChange.removal(graph, removed));
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getGraph().equals(current)) {
            finish();
            current = quad.getGraph();
        }
        coming.add(quad.asTriple());
    }

    @Override
    public void finish() {
        if (!coming.isEmpty()) {
            replace();
        }
        coming = new HashSet<>();
    }

    private void replace() {
        Set<Triple> removed = stored(current);
        Map<Boolean, List<Triple>> coming = this.coming.stream().collect(partitioningBy(removed::remove));
        List<Triple> kept = coming.get(true);
        List<Triple> added = coming.get(false);
        removed.forEach(triple -> dataset.delete(new Quad(current, triple)));
        added.forEach(triple -> dataset.add(new Quad(current, triple)));
        more += added.size() - removed.size();
        changes.tell(new GraphChange(current, removed, added, kept));
    }

    /** Quads added so far, less those taken out. */
    long more() {
        return more;
    }

    private Set<Triple> stored(Node graph) {
        Set<Triple> triples = new HashSet<>();
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
        return triples;
    }
}
