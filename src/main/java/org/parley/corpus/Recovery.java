package org.parley.corpus;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.parley.identity.Identification;
import org.parley.identity.MvLedger;
import org.parley.store.RawGraphs;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.StoreQuery;
import org.parley.store.StoreRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a ledger anew from a store and what was read from its articles, when a build was stopped between the two. Every thing
 * keeps the IRI that it has in the store.
 */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final int BATCH = 500;

    private final Store store;
    private final Keys keys;
    private final MvLedger ledger;
    private final ArticleReports reports;
    private final RawGraphs raw;

    Recovery(Store store, Keys keys, MvLedger ledger, ArticleReports reports, RawGraphs raw) {
        this.store = store;
        this.keys = keys;
        this.ledger = ledger;
        this.reports = reports;
        this.raw = raw;
    }

    /** The state that the store says its ledger has; empty if it says none. */
    static String state(Store store, Keys keys) {
        return version(store, keys.graph(IdentityGraph.NAME));
    }

    /** The version that a graph says it has; empty if it says none. */
    static String version(Store store, Node graph) {
        return StoreQuery.ofResource("/queries/corpus/state.rq").with("graph", graph.getURI()).rows(store).stream()
                .map(row -> row.get("state"))
                .findFirst()
                .orElse("");
    }

    /** Gives the state that the ledger has afterwards. */
    LedgerState run(Matchers matchers) throws StoreException {
        List<StoreRow> articles =
                StoreQuery.ofResource("/queries/corpus/articles.rq").rows(store);
        LOG.warn(
                "{}: a build was stopped while it wrote; what is known of identity is made anew from {} articles",
                store.folder(),
                articles.size());
        ledger.clear();
        StoreQuery.ofResource("/queries/corpus/redirects.rq").forEach(store, this::redirect);
        LedgerState state = LedgerState.EMPTY;
        Identification batch = new Identification(ledger, matchers.all(ledger::canonical));
        for (int i = 0; i < articles.size(); i++) {
            StoreRow article = articles.get(i);
            batch.add(reports.of(article.get("id"), article.get("digest"), quads(article)));
            state = state.with(article.get("digest"));
            if (i % BATCH == BATCH - 1 || i == articles.size() - 1) {
                ledger.note(batch.finish());
                ledger.commit();
                batch = new Identification(ledger, matchers.all(ledger::canonical));
            }
        }
        return state;
    }

    private void redirect(StoreRow row) {
        keys.find(NodeFactory.createURI(row.get("name")))
                .ifPresent(name -> keys.find(NodeFactory.createURI(row.get("thing")))
                        .ifPresent(thing -> ledger.assign(name, thing)));
    }

    private List<Quad> quads(StoreRow article) throws StoreException {
        List<Triple> triples = raw.read(article.get("digest"));
        return triples.stream()
                .map(triple -> Quad.create(NodeFactory.createURI(article.get("graph")), triple))
                .toList();
    }
}
