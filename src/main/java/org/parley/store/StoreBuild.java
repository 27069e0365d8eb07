package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A build of a store: {@link #begin}, {@link #put} for each article, {@link #commit}, {@link #close}. Until the commit
 * readers of the folder see what was there before; without a commit nothing of the build remains.
 */
public final class StoreBuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreBuild.class);
    private static final String FRESH = "store";
    private static final String RAW = "articles";
    private static final String LEDGER = "identity.mv";

    private final Path folder;
    private final StoreInfo info;
    private final Optional<Store> existing;
    private final Scaffold scaffold;
    private final QuadSpool spool;
    private final GraphPatch patch;
    private final OntologyGraph ontology;
    private final Set<Node> graphs = new HashSet<>();
    private final Set<Node> removed = new HashSet<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private long quads;

    private StoreBuild(Path folder, StoreInfo info, Optional<Store> existing, Scaffold scaffold) throws IOException {
        this.folder = folder;
        this.info = info;
        this.existing = existing;
        this.scaffold = scaffold;
        this.ontology = OntologyGraph.load();
        this.spool = new QuadSpool(scaffold.resolve("quads.nq"));
        this.patch = new GraphPatch(scaffold.resolve("dropped.txt"), scaffold.resolve("added.nq"));
        Files.createDirectories(target());
    }

    /**
     * Locks the store, or the place where it will be.
     *
     * @param info for a new store; an existing one must have the same base
     */
    public static StoreBuild begin(Path folder, StoreInfo info) throws StoreException {
        Optional<StoreInfo> found = StoreInfo.find(folder);
        if (found.isPresent() && !found.get().base().equals(info.base())) {
            throw StoreException.wrongCall("%s: the store's base is %s, not %s; use that base or another store"
                    .formatted(folder, found.get().base(), info.base()));
        }
        Scaffold scaffold = Scaffold.beside(folder);
        try {
            Optional<Store> existing = found.isPresent() ? Optional.of(Store.open(folder)) : Optional.empty();
            return new StoreBuild(folder, info, existing, scaffold);
        } catch (StoreException e) {
            scaffold.close();
            throw e;
        } catch (IOException e) {
            scaffold.close();
            throw StoreException.unusable(folder, e);
        }
    }

    public String base() {
        return info.base();
    }

    /** Of the articles put so far. */
    public long quads() {
        return quads;
    }

    /**
     * Adds the graph of an article.
     *
     * @param graph all in one named graph, at least one
     * @return false if this build was given a graph of that name before; it stays as it was
     */
    public boolean put(List<Quad> graph) {
        Node name = graph.get(0).getGraph();
        if (!graph.stream().allMatch(quad -> quad.getGraph().equals(name))) {
            throw new IllegalArgumentException("quads of several graphs where those of %s only belong".formatted(name));
        }
        if (!graphs.add(name)) {
            return false;
        }
        spool.add(graph);
        quads += graph.size();
        return true;
    }

    /** Takes the graph out of the store, unless this build puts one of that name. */
    public void remove(Node graph) {
        removed.add(graph);
    }

    /** Changes to a graph that is not replaced as a whole. */
    public GraphPatch patch() {
        return patch;
    }

    /** Has what follows from the graphs brought up to date by the commit; in the order of these calls. */
    public void derive(Derivation derivation) {
        derivations.add(derivation);
    }

    /** What was read from each article. Files are written at once; those that no article's graph speaks of do no harm. */
    public RawGraphs rawGraphs() {
        return new RawGraphs(target().resolve(RAW));
    }

    /** Where what is known of identity is kept; to be closed before the commit. */
    public Path ledger() {
        return target().resolve(LEDGER);
    }

    /** Where an index of words is to be kept, which becomes visible with the store. */
    public Path text() {
        return target().resolve(Store.TEXT);
    }

    /** The store as it was before this build; empty if this build makes it. */
    public Optional<Store> existing() {
        return existing;
    }

    private Path target() {
        return existing.isPresent() ? folder : scaffold.resolve(FRESH);
    }

    /** Makes the build visible; when this fails, the previous state stays. */
    public void commit(Absent absent) throws StoreException {
        spool.add(ontology.quads(NodeFactory.createURI(info.base() + "graph/ontology")));
        try {
            if (existing.isPresent()) {
                update(existing.get().dataset(), absent);
            } else {
                create();
            }
        } catch (IOException e) {
            throw StoreException.unusable(folder, e);
        }
    }

    private void create() throws IOException, StoreException {
        Path fresh = scaffold.resolve(FRESH);
        Path database = Files.createDirectories(fresh.resolve(Store.DATABASE));
        DatasetGraph dataset = Database.connect(database);
        try {
            update(dataset).fill(spool, patch, ontology.prefixes());
        } finally {
            Database.release(dataset);
        }
        Growth.whole(database, spool.quads()).keep(database);
        info.write(fresh);
        Files.deleteIfExists(folder);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private StoreUpdate update(DatasetGraph dataset) {
        return new StoreUpdate(dataset, derivations, scaffold.resolve("."));
    }

    private void update(DatasetGraph dataset, Absent absent) throws IOException {
        StoreUpdate update = update(dataset);
        Set<Node> superfluous = new HashSet<>(removed);
        superfluous.removeAll(graphs);
        if (absent == Absent.REMOVE) {
            superfluous.addAll(update.articleGraphs());
            superfluous.removeAll(graphs);
        }
        long more = update.replace(spool, patch, ontology.prefixes(), superfluous);
        Path database = folder.resolve(Store.DATABASE);
        Growth growth = Growth.of(database, more);
        if (growth.isWasteful()) {
            LOG.debug("{}: writing the database whole", folder);
            DatabaseMgr.compact(dataset, true);
            growth = Growth.whole(database, growth.held());
        }
        growth.keep(database);
    }

    @Override
    public void close() {
        existing.ifPresent(Store::close);
        try {
            spool.close();
            patch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            scaffold.close();
        }
    }
}
