package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
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

    /** Each graph in the spool takes the place of the stored graph of that name. */
    void replace(QuadSpool spool, GraphPatch patch, Map<String, String> prefixes, Set<Node> superfluous) {
        Txn.executeWrite(dataset, () -> {
            superfluous.forEach(dataset::removeGraph);
            try {
                spool.drainTo(replacing());
                patch.apply(dataset);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            prefixes.forEach(dataset.prefixes()::add);
        });
    }

    /** Relies on the spool holding the quads of a graph together. */
    private StreamRDF replacing() {
        StreamRDF adding = StreamRDFLib.dataset(dataset);
        return new StreamRDFBase() {
            private Node current = Node.ANY;

            @Override
            public void quad(Quad quad) {
                if (!quad.getGraph().equals(current)) {
                    current = quad.getGraph();
                    dataset.removeGraph(current);
                }
                adding.quad(quad);
            }
        };
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
