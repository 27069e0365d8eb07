package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/**
 * A SELECT query over a store that this process has open, for what asks the graph without an endpoint. As at the endpoint,
 * the default graph is the union of all named graphs.
 */
public final class StoreQuery {
    private final String text;
    private final Map<String, String> iris;

    private StoreQuery(String text, Map<String, String> iris) {
        this.text = text;
        this.iris = Map.copyOf(iris);
    }

    /** The query in a file on the class path, {@code /queries/evaluate/labels.rq}. */
    public static StoreQuery ofResource(String resource) {
        try (InputStream in = StoreQuery.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s: not in the program's jar".formatted(resource));
            }
            return new StoreQuery(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rest of the comment line that begins so.
     *
     * @throws IllegalStateException if there is none
     */
    public String comment(String begin) {
        return text.lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("want a line '%s…' in the query:%n%s".formatted(begin, text)));
    }

    /** The same query about a certain thing: the variable stands for this IRI. */
    public StoreQuery with(String variable, String iri) {
        Map<String, String> more = new HashMap<>(iris);
        more.put(variable, iri);
        return new StoreQuery(text, more);
    }

    /** All rows, in the order of the query; for answers that are known to be short. */
    public List<StoreRow> rows(Store store) {
        List<StoreRow> rows = new ArrayList<>();
        forEach(store, row -> rows.add(row.kept()));
        return rows;
    }

    /** Gives each row to the receiver, in no promised order; memory holds one row. */
    public void forEach(Store store, Consumer<StoreRow> receiver) {
        DatasetGraph dataset = store.dataset();
        Txn.executeRead(dataset, () -> {
            QueryExecBuilder builder = QueryExec.dataset(dataset).query(text).set(TDB2.symUnionDefaultGraph, true);
            iris.forEach((variable, iri) -> builder.substitution(variable, NodeFactory.createURI(iri)));
            try (QueryExec query = builder.build()) {
                query.select().forEachRemaining(binding -> receiver.accept(new StoreRow(binding)));
            }
        });
    }
}
