package org.parley.cli;

import java.util.List;
import org.parley.ask.BoundQuery;
import org.parley.explain.NearNames;
import org.parley.store.Store;
import org.parley.store.StoreAnswer;
import org.parley.store.StoreQuery;

/** A store that this process has open. */
record StoreSource(Store store) implements AnswerSource {
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
        store.close();
    }

    @Override
    public String toString() {
        return store.folder().toString();
    }
}
