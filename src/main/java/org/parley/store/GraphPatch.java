package org.parley.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes to a graph that is too large to be written anew: subjects of which all is dropped, and what is added after that. */
public final class GraphPatch implements AutoCloseable {
    private final Path subjectFile;
    private final BufferedWriter subjects;
    private final QuadSpool added;
    private Optional<Node> graph = Optional.empty();
    private Optional<Node> referring = Optional.empty();

    GraphPatch(Path subjectFile, Path quadFile) throws IOException {
        this.subjectFile = subjectFile;
        this.subjects = Files.newBufferedWriter(subjectFile);
        this.added = new QuadSpool(quadFile);
    }

    /**
     * Drops all that the graph says of the subject, and all it says of what refers to the subject.
     *
     * @param in the graph, the same in all calls
     * @param by the property by which others refer to the subject, the same in all calls
     */
    public void drop(Node subject, Node in, Node by) {
        graph = Optional.of(in);
        referring = Optional.of(by);

        try {
            subjects.write(subject.getURI());
            subjects.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds after everything is dropped. */
    public void add(List<Quad> quads) {
        added.add(quads);
    }

    /** Within a transaction. */
    void apply(DatasetGraph dataset, Changes changes) throws IOException {
        subjects.close();
        try (BufferedReader lines = Files.newBufferedReader(subjectFile)) {
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                drop(dataset, changes, NodeFactory.createURI(line.get()));
            }
        }
        added.drainTo(new StreamRDFWrapper(changes.additions(StreamRDFLib.dataset(dataset), true)) {
            @Override
            public void quad(Quad quad) {
                if (!dataset.contains(quad)) {
                    super.quad(quad);
                }
            }
        });
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    private void drop(DatasetGraph dataset, Changes changes, Node subject) {
        Node in = graph.orElseThrow();
        List<Quad> dropped = new ArrayList<>(Iter.toList(dataset.find(in, subject, Node.ANY, Node.ANY)));
        for (Quad quad : Iter.toList(dataset.find(in, Node.ANY, referring.orElseThrow(), subject))) {
            dataset.find(in, quad.getSubject(), Node.ANY, Node.ANY).forEachRemaining(dropped::add);
        }
        dropped.forEach(dataset::delete);
        changes.tell(GraphChange.removal(
                in, dropped.stream().map(Quad::asTriple).distinct().toList()));
    }

    /** The added quads alone, for a database that has nothing to drop. */
    void drainTo(StreamRDF target) throws IOException {
        added.drainTo(target);
    }

    @Override
    public void close() throws IOException {
        subjects.close();
        added.close();
    }
}
