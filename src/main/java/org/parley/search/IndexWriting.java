package org.parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.parley.serve.TextIndexes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index that is being changed. Readers see nothing of it before the commit, and without one nothing of it remains. */
final class IndexWriting {
    private static final Logger LOG = LoggerFactory.getLogger(IndexWriting.class);
    private static final String STATE = "parley.state";
    private static final String DEFINITION = "parley.definition";

    private final TextIndexLucene index;
    private TextState state;

    private IndexWriting(TextIndexLucene index, TextState state) {
        this.index = index;
        this.state = state;
    }

    /** What the index in a folder holds; empty if there is none, or one that is damaged or of another definition. */
    static Optional<TextState> state(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Directory files = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(files)) {
            Map<String, String> said = reader.getIndexCommit().getUserData();
            return TextIndexes.definition().equals(said.get(DEFINITION))
                    ? TextState.parse(said.getOrDefault(STATE, ""))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("{}: no usable index", folder, e);
            return Optional.empty();
        }
    }

    /** To follow changes of an index that holds what {@link #state} says. */
    static IndexWriting on(Path folder, TextState state) throws IOException {
        return open(folder, state);
    }

    /** To write all that is to be indexed, in place of whatever is there; an index that can be read stays until the commit. */
    static IndexWriting anew(Path folder) throws IOException {
        if (state(folder).isPresent()) {
            IndexWriting writing = open(folder, TextState.EMPTY);
            writing.index.getIndexWriter().deleteAll();
            return writing;
        }
        clear(folder);
        return open(folder, TextState.EMPTY);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static IndexWriting open(Path folder, TextState state) throws IOException {
        try {
            return new IndexWriting(TextIndexes.open(folder), state);
        } catch (TextIndexException e) {
            throw new IOException("%s: can't be opened: %s".formatted(folder, e.getCause()), e);
        }
    }

    TextState state() {
        return state;
    }

    void add(Quad quad) {
        Entity text = text(quad);
        index.addEntity(text);
        state = state.with(id(text));
    }

    void remove(Quad quad) {
        Entity text = text(quad);
        index.deleteEntity(text);
        state = state.without(id(text));
    }

    private Entity text(Quad quad) {
        return TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
    }

    /** As Jena computes it for the field of ids. */
    private static String id(Entity text) {
        return text.getMap().entrySet().stream()
                .map(field -> text.getChecksum(field.getKey(), field.getValue().toString()))
                .findFirst()
                .orElseThrow();
    }

    /** After this a commit is not going to fail for lack of room. */
    void prepare() throws IOException {
        Map<String, String> said = Map.of(STATE, state.toString(), DEFINITION, TextIndexes.definition());
        index.getIndexWriter().setLiveCommitData(List.copyOf(said.entrySet()));
        index.getIndexWriter().prepareCommit();
    }

    /** The last call. */
    void commit() throws IOException {
        try {
            index.getIndexWriter().commit();
            index.getIndexWriter().close();
        } catch (IOException e) {
            rollback();
            throw e;
        }
    }

    /** Instead of a commit; the last call. */
    void rollback() {
        try {
            index.getIndexWriter().rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
