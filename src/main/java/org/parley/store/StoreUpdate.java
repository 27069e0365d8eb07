package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/** Brings spooled quads into a database, in one transaction. */
final class StoreUpdate {
    private static final String ARTICLE_GRAPHS = "/queries/store/article-graphs.rq";

    private final DatasetGraph dataset;

    StoreUpdate(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** For an empty database: faster than {@link #replace}, and sorted indexes take less room. */
    void fill(QuadSpool spool, GraphPatch patch, Map<String, String> prefixes) throws IOException {
        DataLoader loader = LoaderFactory.sequentialLoader(dataset, (format, values) -> {});
        loader.startBulk();
        try {
            spool.drainTo(loader.stream());
            patch.drainTo(loader.stream());
            prefixes.forEach(dataset.prefixes()::add);
            loader.finishBulk();
        } catch (IOException | RuntimeException e) {
            loader.finishException(e);
            throw e;
        }
    }

    /**
     * Each graph in the spool takes the place of the stored graph of that name.
     *
     * @return quads added to such graphs, less those taken out
     */
    long replace(QuadSpool spool, GraphPatch patch, Map<String, String> prefixes, Set<Node> superfluous) {
        return Txn.calculateWrite(dataset, () -> {
            Replacing replacing = new Replacing();
            superfluous.forEach(replacing::remove);
            try {
                spool.drainTo(replacing);
                patch.apply(dataset);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            prefixes.forEach(dataset.prefixes()::add);
            return replacing.more;
        });
    }

    /** Relies on the spool holding the quads of a graph together. */
    private final class Replacing extends StreamRDFBase {
        private final List<Quad> graph = new ArrayList<>();
        private long more;

        @Override
        public void quad(Quad quad) {
            if (!graph.isEmpty() && !graph.get(0).getGraph().equals(quad.getGraph())) {
                finish();
            }
            graph.add(quad);
        }

        @Override
        public void finish() {
            if (!graph.isEmpty()) {
                replace(stored(graph.get(0).getGraph()), new LinkedHashSet<>(graph));
                graph.clear();
            }
        }

        void remove(Node name) {
            replace(stored(name), Set.of());
        }

        /** Most of a graph that is written anew is as it was, and each quad that changes costs six indexes. */
        private void replace(Set<Quad> before, Set<Quad> after) {
            before.stream().filter(quad -> !after.contains(quad)).forEach(dataset::delete);
            after.stream().filter(quad -> !before.contains(quad)).forEach(dataset::add);
            more += after.size() - before.size();
        }

        private Set<Quad> stored(Node name) {
            return Iter.toSet(dataset.find(name, Node.ANY, Node.ANY, Node.ANY));
        }
    }

    /** Names of the graphs that hold one article each. */
    List<Node> articleGraphs() {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec query =
                    QueryExec.dataset(dataset).query(query(ARTICLE_GRAPHS)).build()) {
                List<Node> graphs = new ArrayList<>();
                RowSet rows = query.select();
                rows.forEachRemaining(row -> graphs.add(row.get("graph")));
                return graphs;
            }
        });
    }

    private static String query(String resource) {
        try (InputStream in = StoreUpdate.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
