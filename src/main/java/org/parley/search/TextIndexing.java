package org.parley.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.store.Derivation;
import org.parley.store.DerivedGraphs;
import org.parley.store.GraphChange;

/** Keeps the index of words in step with the database: it is committed right after it, and says of which state it is. */
public final class TextIndexing implements Derivation {
    /** More changed texts than this are few seconds' work from the start, and are not worth the memory. */
    private static final int MOST_CHANGES = 50_000;

    private final SearchedTexts texts;
    private final Path folder;
    private final Set<Quad> touched = new HashSet<>();
    private boolean tooMany;
    private Optional<IndexWriting> writing = Optional.empty();

    /**
     * For one build.
     *
     * @param folder of the index, made if it does not exist
     */
    public TextIndexing(Iris iris, Path folder) {
        this.texts = new SearchedTexts(iris);
        this.folder = folder;
    }

    @Override
    public void changed(GraphChange change) {
        if (!tooMany && texts.isIn(change.graph())) {
            touch(change.graph(), change.removed());
            touch(change.graph(), change.added());
            tooMany = touched.size() > MOST_CHANGES;
        }
        if (tooMany) {
            touched.clear();
        }
    }

    private void touch(Node graph, Collection<Triple> triples) {
        triples.stream().filter(texts::holds).forEach(triple -> touched.add(new Quad(graph, triple)));
    }

    @Override
    public void derive(DerivedGraphs graphs) throws IOException {
        Optional<TextState> noted = graphs.now(texts::noted);
        boolean inStep = noted.isPresent() && noted.equals(IndexWriting.state(folder));
        if (graphs.isFresh() || !inStep || tooMany) {
            IndexWriting anew = opened(IndexWriting.anew(folder));
            graphs.now(dataset -> {
                texts.forEach(dataset, anew::add);
                return true;
            });
        } else {
            follow(graphs, noted.get());
        }
        touched.clear();
        if (writing.isPresent()) {
            List<Triple> before = noted.map(texts::note).orElse(List.of());
            graphs.change(texts.note(), before, texts.note(writing.get().state()));
        }
    }

    private IndexWriting opened(IndexWriting index) {
        writing = Optional.of(index);
        return index;
    }

    private void follow(DerivedGraphs graphs, TextState state) throws IOException {
        Set<Quad> before = graphs.before(this::held);
        Set<Quad> now = graphs.now(this::held);
        if (before.equals(now)) {
            return;
        }
        IndexWriting index = opened(IndexWriting.on(folder, state));
        before.stream().filter(quad -> !now.contains(quad)).forEach(index::remove);
        now.stream().filter(quad -> !before.contains(quad)).forEach(index::add);
    }

    /** A triple may have been taken out and put back in; what counts is what is there. */
    private Set<Quad> held(DatasetGraph dataset) {
        return touched.stream().filter(dataset::contains).collect(Collectors.toSet());
    }

    @Override
    public void prepare() throws IOException {
        if (writing.isPresent()) {
            writing.get().prepare();
        }
    }

    @Override
    public void committed() throws IOException {
        if (writing.isPresent()) {
            writing.get().commit();
        }
        writing = Optional.empty();
    }

    @Override
    public void aborted() {
        touched.clear();
        writing.ifPresent(IndexWriting::rollback);
        writing = Optional.empty();
    }
}
