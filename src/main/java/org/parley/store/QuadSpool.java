package org.parley.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads waiting in a file until a build is complete, so that reading may take hours without holding the store.
 * Refuses what stored data never has: blank nodes, triple terms, broken IRIs, the default graph.
 */
final class QuadSpool implements AutoCloseable {
    private static final String NOT_IN_IRIS = "<>\"{}|\\^`";

    private final Path file;
    private final OutputStream out;
    private final StreamRDF writer;
    private long quads;

    QuadSpool(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        writer.start();
    }

    void add(List<Quad> quads) {
        quads.forEach(QuadSpool::requirePlain);
        quads.forEach(writer::quad);
        this.quads += quads.size();
    }

    /** Those added so far. */
    long quads() {
        return quads;
    }

    private static void requirePlain(Quad quad) {
        boolean plain = isIri(quad.getGraph())
                && isIri(quad.getSubject())
                && isIri(quad.getPredicate())
                && (isIri(quad.getObject()) || quad.getObject().isLiteral());
        if (!plain || quad.isDefaultGraph()) {
            throw new IllegalArgumentException(
                    "stored data is valid IRIs and literals in named graphs, without blank nodes: " + quad);
        }
    }

    /** No more than the characters: an IRI with others makes every export of the store unreadable. */
    private static boolean isIri(Node node) {
        return node.isURI() && node.getURI().chars().allMatch(c -> c > ' ' && NOT_IN_IRIS.indexOf(c) < 0);
    }

    /** Sends all quads in the order they came; none can be added afterwards. */
    void drainTo(StreamRDF target) throws IOException {
        close();
        RDFParser.source(file).lang(Lang.NQUADS).parse(target);
    }

    @Override
    public void close() throws IOException {
        writer.finish();
        out.close();
    }
}
