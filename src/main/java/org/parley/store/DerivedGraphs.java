package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The database in the hands of a {@link Derivation}, inside the transaction of a build. */
public final class DerivedGraphs {
    /** Triples that are taken out together. */
    private static final int PORTION = 50_000;

    /** Where the property stands in TDB2's tuple of a quad. */
    private static final int PREDICATE = 2;

    private final DatasetGraph now;
    private final Optional<Before> before;
    private final Changes changes;
    private final Path scratch;

    DerivedGraphs(DatasetGraph now, Optional<Before> before, Changes changes, Path scratch) {
        this.now = now;
        this.before = before;
        this.changes = changes;
        this.scratch = scratch;
    }

    /** Whether the build makes the store, so that there is no earlier state. */
    public boolean isFresh() {
        return before.isEmpty();
    }

    /** Asks the state that the build has reached. The answer must be complete before anything is changed. */
    public <R> R now(Function<DatasetGraph, R> question) {
        return question.apply(now);
    }

    /** Asks the state before the build, which must have been one; in another thread. */
    public <R> R before(Function<DatasetGraph, R> question) {
        return before.orElseThrow().ask(question);
    }

    /** How many triples of each property a graph has, by the index alone: much faster than looking at the triples. */
    public Map<Node, Long> properties(Node graph) {
        NodeTupleTable quads =
                TDBInternal.getDatasetGraphTDB(now).getQuadTable().getNodeTupleTable();
        NodeId id = quads.getNodeTable().getNodeIdForNode(graph);
        if (NodeId.isDoesNotExist(id)) {
            return Map.of();
        }
        Map<NodeId, Long> counts = new HashMap<>();
        quads.find(id, NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny)
                .forEachRemaining(quad -> counts.merge(quad.get(PREDICATE), 1L, Long::sum));
        Map<Node, Long> properties = new HashMap<>();
        counts.forEach((property, count) -> properties.put(quads.getNodeTable().getNodeForNodeId(property), count));
        return properties;
    }

    /** Takes triples from a graph and adds others to it. */
    public void change(Node graph, Collection<Triple> removed, Collection<Triple> added) {
        removed.forEach(triple -> now.delete(new Quad(graph, triple)));
        added.forEach(triple -> now.add(new Quad(graph, triple)));
        changes.tell(new GraphChange(graph, removed, added));
    }

    /**
     * Gives a graph another content, however large.
     *
     * @param source hands over the triples, in the order in which they are to be stored; may ask {@link #now}, for nothing is
     *     changed before it returns
     */
    public void replace(Node graph, Consumer<Consumer<Triple>> source) throws IOException {
        Path file = Files.createTempFile(scratch, "derived", ".nq");
        try (QuadSpool spool = new QuadSpool(file)) {
            source.accept(triple -> spool.add(List.of(new Quad(graph, triple))));
            clear(graph);
            spool.drainTo(changes.additions(StreamRDFLib.dataset(now), true));
        } finally {
            Files.delete(file);
        }
    }

    private void clear(Node graph) {
        for (List<Triple> some = some(graph); !some.isEmpty(); some = some(graph)) {
            change(graph, some, List.of());
        }
    }

    private List<Triple> some(Node graph) {
        return now.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .limit(PORTION)
                .map(Quad::asTriple)
                .toList();
    }
}
