package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** The answer to a SELECT query over an open store, as an endpoint would write it. The default graph is the union of all. */
public final class StoreAnswer {
    /** How answers are written: SPARQL 1.1 CSV, which is RFC 4180, and SPARQL 1.1 JSON. */
    public enum Form {
        CSV,
        JSON;

        private Lang lang() {
            return switch (this) {
                case CSV -> ResultSetLang.RS_CSV;
                case JSON -> ResultSetLang.RS_JSON;
            };
        }
    }

    private final DatasetGraph dataset;

    public StoreAnswer(Store store) {
        this.dataset = store.dataset();
    }

    /** All rows; memory holds them as text. */
    public String to(String query, Form form) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(query)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                RowSetWriter writer =
                        RowSetWriterRegistry.getFactory(form.lang()).create(form.lang());
                writer.write(out, exec.select(), new Context());
                return out.toString(StandardCharsets.UTF_8);
            }
        });
    }
}
