package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/** Brings spooled quads into a database, in one transaction. */
final class StoreUpdate {
    private static final String ARTICLE_GRAPHS = "/queries/store/article-graphs.rq";

    private final DatasetGraph dataset;
    private final List<Derivation> derivations;
    private final Changes changes;
    private final Path scratch;

    /**
     * @param scratch folder for files that last no longer than the update
     */
    StoreUpdate(DatasetGraph dataset, List<Derivation> derivations, Path scratch) {
        this.dataset = dataset;
        this.derivations = derivations;
        this.changes = new Changes(derivations);
        this.scratch = scratch;
    }

    /** For an empty database: faster than {@link #replace}, and sorted indexes take less room. */
    void fill(QuadSpool spool, GraphPatch patch, Map<String, String> prefixes) throws IOException {
        guarded(() -> {
            load(spool, patch, prefixes);
            dataset.begin(TxnType.WRITE);
            derive(Optional.empty());
            return true;
        });
    }

    private void load(QuadSpool spool, GraphPatch patch, Map<String, String> prefixes) throws IOException {
        DataLoader loader = LoaderFactory.sequentialLoader(dataset, (format, values) -> {});
        loader.startBulk();
        try {
            spool.drainTo(changes.additions(loader.stream(), false));
            patch.drainTo(changes.additions(loader.stream(), true));
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
    long replace(QuadSpool spool, GraphPatch patch, Map<String, String> prefixes, Set<Node> superfluous)
            throws IOException {
        GraphReplacement graphs = new GraphReplacement(dataset, changes);
        try (Before before = Before.of(dataset)) {
            guarded(() -> {
                dataset.begin(TxnType.WRITE);
                superfluous.forEach(graphs::remove);
                spool.drainTo(graphs);
                patch.apply(dataset, changes);
                prefixes.forEach(dataset.prefixes()::add);
                derive(Optional.of(before));
                return true;
            });
        }
        return graphs.more();
    }

    private void derive(Optional<Before> before) throws IOException {
        for (Derivation derivation : derivations) {
            derivation.derive(new DerivedGraphs(dataset, before, changes.without(derivation), scratch));
        }
        for (Derivation derivation : derivations) {
            derivation.prepare();
        }
    }

    /** What opens a transaction; commits it, or takes all back. */
    private void guarded(Callable<Boolean> work) throws IOException {
        boolean stored = false;
        try {
            work.call();
            dataset.commit();
            stored = true;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (!stored) {
                abort();
            }
            dataset.end();
        }
        committed();
    }

    /** All are told, even if one fails, so that none holds on to what it has open. */
    private void committed() throws IOException {
        List<IOException> faults = new ArrayList<>();
        for (Derivation derivation : derivations) {
            try {
                derivation.committed();
            } catch (IOException e) {
                faults.add(e);
            }
        }
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }

    private void abort() {
        if (dataset.isInTransaction()) {
            dataset.abort();
        }
        derivations.forEach(Derivation::aborted);
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
