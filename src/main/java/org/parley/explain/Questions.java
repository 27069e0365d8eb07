package org.parley.explain;

import java.util.List;
import java.util.Map;
import org.parley.store.Store;
import org.parley.store.StoreQuery;
import org.parley.store.StoreRow;

/** The queries of this package, put to one store. */
final class Questions {
    private final Store store;

    Questions(Store store) {
        this.store = store;
    }

    /**
     * The rows in the order of the query.
     *
     * @param name of the query's file below {@code queries/explain}, without its ending
     * @param iris what variables of the query stand for
     */
    List<StoreRow> ask(String name, Map<String, String> iris) {
        StoreQuery query = StoreQuery.ofResource("/queries/explain/%s.rq".formatted(name));
        for (Map.Entry<String, String> iri : iris.entrySet()) {
            query = query.with(iri.getKey(), iri.getValue());
        }
        return query.rows(store);
    }
}
