package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import org.parley.ask.BoundQuery;
import org.parley.explain.NearNames;
import org.parley.search.TextSearch;
import org.parley.store.Store;
import org.parley.store.StoreAnswer;
import org.parley.store.StoreException;
import org.parley.store.StoreQuery;

/** A store that this process has open, and the index of its words, without which a search would find everything. */
record StoreSource(Store store, TextSearch words) implements AnswerSource {
    static StoreSource open(Path folder) throws StoreException {
        Store store = Store.open(folder);
        try {
            return new StoreSource(store, TextSearch.in(store));
        } catch (StoreException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public String answer(BoundQuery query, StoreAnswer.Form form) {
        return new StoreAnswer(store).to(query.text(), form);
    }

    @Override
    public String iri(String typed) {
        return new ThingName(store.info().base(), store.prefixes()).iri(typed);
    }

    @Override
    public String things() {
        return store.info().base() + "id/";
    }

    @Override
    public boolean mayKnow(String iri) {
        return !StoreQuery.ofResource("/queries/explain/known.rq")
                .with("thing", iri)
                .rows(store)
                .isEmpty();
    }

    @Override
    public List<String> near(String name) {
        return new NearNames(store).of(name);
    }

    @Override
    public void close() {
        words.close();
        store.close();
    }

    @Override
    public String toString() {
        return store.folder().toString();
    }
}
