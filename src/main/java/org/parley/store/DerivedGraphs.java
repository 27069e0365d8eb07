package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The database in the hands of a {@link Derivation}, inside the transaction of a build. */
public final class DerivedGraphs {
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
        Set<Triple> old = new HashSet<>();
        now.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> old.add(quad.asTriple()));
        if (!old.isEmpty()) {
            now.removeGraph(graph);
            changes.tell(GraphChange.removal(graph, old));
        }
    }
}
