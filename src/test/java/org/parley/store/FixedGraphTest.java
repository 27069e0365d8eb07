package org.parley.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixedGraphTest {
    private static final StoreInfo INFO = new StoreInfo("https://example.org/", "test");
    private static final Node GRAPH = iri("graph/examples");
    private static final Node ASKS = iri("asks");

    @TempDir
    private Path temp;

    private final List<GraphChange> told = new ArrayList<>();

    @Test
    void derive_whenStoreIsNew_givesTheGraph() throws Exception {
        build("who", "where");
        assertThat(stored()).isEqualTo("where who");
    }

    @Test
    void derive_whenProgramHasAnotherGraph_takesOutWhatIsNoMore() throws Exception {
        build("who", "where");
        build("where", "when");
        assertThat(stored()).isEqualTo("when where");
    }

    @Test
    void derive_whenNothingIsNew_changesNothing() throws Exception {
        build("who", "where");
        assertThat(told).hasSize(1);
        told.clear();
        build("where", "who");
        assertThat(told).flatMap(GraphChange::added).isEmpty();
        assertThat(told).flatMap(GraphChange::removed).isEmpty();
    }

    private void build(String... questions) throws Exception {
        try (StoreBuild build = StoreBuild.begin(temp.resolve("store"), INFO)) {
            build.derive(new FixedGraph(Arrays.stream(questions).map(this::quad).toList()));
            build.derive(new Listening(told));
            build.commit(Absent.KEEP);
        }
    }

    private Quad quad(String question) {
        return Quad.create(GRAPH, iri(question), ASKS, NodeFactory.createLiteralString(question));
    }

    private String stored() throws StoreException {
        try (Store store = Store.open(temp.resolve("store"))) {
            return store.read(dataset -> dataset.stream(GRAPH, Node.ANY, ASKS, Node.ANY)
                    .map(quad -> quad.getObject().getLiteralLexicalForm())
                    .sorted()
                    .collect(joining(" ")));
        }
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    /** Notes what other derivations change in the graph. */
    private record Listening(Collection<GraphChange> told) implements Derivation {
        @Override
        public void changed(GraphChange change) {
            if (change.graph().equals(GRAPH)) {
                told.add(change);
            }
        }

        @Override
        public void derive(DerivedGraphs graphs) {
            // It only listens.
        }
    }
}
