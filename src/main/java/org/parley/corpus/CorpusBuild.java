package org.parley.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.identity.ArticleReport;
import org.parley.identity.Identification;
import org.parley.identity.MvLedger;
import org.parley.model.ArticleId;
import org.parley.rdf.Literals;
import org.parley.store.Absent;
import org.parley.store.Derivation;
import org.parley.store.RawGraphs;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreException;
import org.parley.store.StoreInfo;
import org.parley.vocab.Parley;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A build of a corpus: {@link #begin}, {@link #put} for each new or changed article, {@link #commit}, {@link #close}. Until the
 * commit readers of the store see what was there before; without a commit nothing of the build shows.
 *
 * <p>Memory grows with the ids of the articles of the build, and not with what they say.
 */
public final class CorpusBuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusBuild.class);
    /** Articles whose identity is settled together. */
    private static final int BATCH = 500;

    private static final String STATE = "state";

    private final StoreBuild store;
    private Matchers matchers;
    private final Keys keys;
    private final ArticleReports reports;
    private final MvLedger ledger;
    private final RawGraphs raw;
    private final CurationInForce curation;
    private final Set<String> seen = new HashSet<>();
    private final List<String> superseded = new ArrayList<>();
    private Identification batch;
    private int inBatch;
    private LedgerState state = LedgerState.EMPTY;

    private CorpusBuild(StoreBuild store, Matchers matchers) {
        this.store = store;
        this.matchers = matchers;
        this.keys = new Keys(store.base());
        this.reports = new ArticleReports(keys, matchers.persons(), Offices.broad());
        this.raw = store.rawGraphs();
        this.ledger = LedgerFile.open(store.ledger());
        this.curation = new CurationInForce(keys, ledger);
        this.batch = new Identification(ledger, matchers.all(ledger::canonical));
    }

    /**
     * What was read from one article.
     *
     * @param raw its graph as its own words give it
     * @param quads in that graph
     */
    public record Reading(ArticleReport report, RawGraphs.Packed raw, int quads) {
        String article() {
            return report.article();
        }
    }

    /** Locks the store, or the place where it will be. */
    public static CorpusBuild begin(Path folder, StoreInfo info, Matchers matchers)
            throws StoreException, CurationException {
        CorpusBuild build = on(StoreBuild.begin(folder, info), matchers);
        try {
            build.recover();
            return build;
        } catch (StoreException | CurationException | RuntimeException e) {
            build.close();
            throw e;
        }
    }

    private static CorpusBuild on(StoreBuild store, Matchers matchers) {
        try {
            return new CorpusBuild(store, matchers);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    public String base() {
        return store.base();
    }

    /** Has what follows from the graphs brought up to date by the commit. */
    public void derive(Derivation derivation) {
        store.derive(derivation);
    }

    /** Where an index of the words of the graphs is to be kept. */
    public Path text() {
        return store.text();
    }

    /** What people corrected, and what of it this build changes. */
    public CurationChange curation() {
        return new CurationChange(curation, this::follow);
    }

    /** Settles anew what other rulings than before are about. */
    private void follow() {
        matchers = matchers.under(curation.rulings());
        batch = new Identification(ledger, matchers.all(ledger::canonical));
        curation.unsettled().forEach(batch::touch);
    }

    /** Whether the store holds the article as it is, so that it need not be read. Can be asked by any thread. */
    public boolean holds(String article, String digest) {
        return ledger.report(article)
                .filter(report -> report.digest().equals(digest))
                .isPresent();
    }

    /** Whether the store holds any version of the article. */
    public boolean holds(String article) {
        return ledger.report(article).isPresent();
    }

    /** Gets an article's graph ready for {@link #put}; by any thread. */
    public Reading reading(String article, String digest, List<Quad> graph) {
        List<Triple> triples = graph.stream().map(Quad::asTriple).toList();
        return new Reading(reports.of(article, digest, graph), RawGraphs.packed(triples), triples.size());
    }

    /** Notes that the input holds the article; false if it did so before. */
    public boolean meet(String article) {
        return seen.add(article);
    }

    /** Takes what was read in place of what the store held of the article. */
    public void put(Reading reading) {
        forget(reading.article());
        superseded.remove(reading.report().digest());
        state = state.with(reading.report().digest());
        raw.write(reading.report().digest(), reading.raw());
        batch.add(reading.report());
        settleEvery(BATCH);
    }

    /** Takes an article out of the store. */
    public void remove(String article) {
        forget(article);
        batch.remove(article);
        store.remove(graph(article));
        settleEvery(BATCH);
    }

    private void forget(String article) {
        ledger.withdrawFact(STATE);
        ledger.report(article).ifPresent(report -> {
            superseded.add(report.digest());
            state = state.with(report.digest());
        });
    }

    private void settleEvery(int articles) {
        inBatch++;
        if (inBatch >= articles) {
            settle();
        }
    }

    private void settle() {
        ledger.withdrawFact(STATE);
        ledger.note(batch.finish());
        ledger.commit();
        batch = new Identification(ledger, matchers.all(ledger::canonical));
        inBatch = 0;
    }

    /** Makes the build visible; when this fails, the previous state stays. */
    public void commit(Absent absent) throws StoreException {
        if (absent == Absent.REMOVE) {
            List<String> gone = new ArrayList<>();
            ledger.forEachArticle(article -> {
                if (!seen.contains(article)) {
                    gone.add(article);
                }
            });
            gone.forEach(this::remove);
        }
        settle();
        write();
        ledger.close();
        store.commit(Absent.KEEP);
        superseded.forEach(raw::delete);
    }

    private void write() throws StoreException {
        Effects effects = curation.effects();
        GraphRewriter rewriter = new GraphRewriter(keys, ledger, effects);
        List<String> articles = new ArrayList<>();
        ledger.forEachPendingArticle(articles::add);
        LOG.debug("writing the graphs of {} articles", articles.size());
        for (String article : articles) {
            if (ledger.report(article).isPresent()) {
                store.put(graph(article, rewriter));
            }
        }
        writeIdentity(effects);
        writeCuration();
        new GazetteerGraph(keys, matchers.world().gazetteer()).write(store);
        ledger.clearPending();
        curation.settled(effects);
        ledger.noteFact(STATE, state.toString());
        ledger.commit();
    }

    private List<Quad> graph(String article, GraphRewriter rewriter) throws StoreException {
        ArticleReport report = ledger.report(article).orElseThrow();
        List<Triple> triples = raw.read(report.digest());
        List<Triple> versioned = new ArrayList<>(triples);
        triples.stream()
                .filter(t -> t.getObject().equals(Parley.Article.asNode()))
                .findFirst()
                .ifPresent(t -> versioned.add(
                        Triple.create(t.getSubject(), SchemaDO.version.asNode(), Literals.text(report.digest()))));
        return rewriter.rewritten(graph(article), versioned);
    }

    private void writeCuration() {
        List<Quad> quads = curation.quads();
        if (quads.isEmpty()) {
            store.remove(curation.graph());
        } else {
            store.put(quads);
        }
    }

    private void writeIdentity(Effects effects) {
        IdentityGraph identity = new IdentityGraph(keys, ledger, matchers.world(), effects);
        ledger.forEachPendingName(name -> {
            for (String key : new TreeSet<>(List.of(name, ledger.canonical(name)))) {
                store.patch().drop(keys.iri(key), identity.graph(), Parley.compares.asNode());
            }
            store.patch().add(identity.quads(name));
        });
        store.patch().drop(identity.graph(), identity.graph(), Parley.compares.asNode());
        store.patch().add(identity.state(state));
    }

    private Node graph(String article) {
        return keys.iris().articleGraph(new ArticleId(article));
    }

    private void recover() throws StoreException, CurationException {
        if (store.existing().isEmpty()) {
            return;
        }
        Store before = store.existing().get();
        curation.load(before);
        matchers = matchers.under(curation.rulings());
        String stored = Recovery.state(before, keys);
        state = LedgerState.parse(stored);
        if (!stored.equals(ledger.fact(STATE))) {
            state = new Recovery(before, keys, ledger, reports, raw).run(matchers);
            curation.noteFollowed(Effects.NONE);
        }
        follow();
    }

    @Override
    public void close() {
        ledger.close();
        store.close();
    }
}
