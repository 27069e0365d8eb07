package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/**
 * A SELECT query over a store that this process has open, for what asks the graph without an endpoint. As at the endpoint,
 * the default graph is the union of all named graphs.
 */
public final class StoreQuery {
    private final String text;

    private StoreQuery(String text) {
        this.text = text;
    }

    /** The query in a file on the class path, {@code /queries/evaluate/labels.rq}. */
    public static StoreQuery ofResource(String resource) {
        try (InputStream in = StoreQuery.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s: not in the program's jar".formatted(resource));
            }
            return new StoreQuery(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives each row to the receiver, in no promised order; memory holds one row. */
    public void forEach(Store store, Consumer<StoreRow> receiver) {
        DatasetGraph dataset = store.dataset();
        Txn.executeRead(dataset, () -> {
            try (QueryExec query = QueryExec.dataset(dataset)
                    .query(text)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                query.select().forEachRemaining(binding -> receiver.accept(new StoreRow(binding)));
            }
        });
    }
}
