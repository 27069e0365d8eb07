package org.parley.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Writes a store, or one graph of it, as RDF. Memory does not grow with the store except for JSON-LD. */
public final class GraphExport {
    /** How the IRI of a sentence ends, whatever the base of the store. */
    private static final Pattern SENTENCE = Pattern.compile("/id/sentence/[^/]+$");

    private final DatasetGraph dataset;
    private final ExportFormat format;
    private final Optional<Node> graph;
    private final boolean sentences;

    private GraphExport(DatasetGraph dataset, ExportFormat format, Optional<Node> graph, boolean sentences) {
        this.dataset = dataset;
        this.format = format;
        this.graph = graph;
        this.sentences = sentences;
    }

    public static GraphExport ofAll(Store store, ExportFormat format) {
        return new GraphExport(store.dataset(), format, Optional.empty(), true);
    }

    public static GraphExport ofGraph(Store store, ExportFormat format, String iri) throws StoreException {
        Node graph = NodeFactory.createURI(iri);
        DatasetGraph dataset = store.dataset();
        if (!Txn.calculateRead(dataset, () -> dataset.containsGraph(graph))) {
            throw StoreException.wrongCall("%s: no graph <%s> in the store".formatted(store.folder(), iri));
        }
        return new GraphExport(dataset, format, Optional.of(graph), true);
    }

    /** The same without the sentences of articles, to which nothing else in a store points. */
    public GraphExport withoutSentences() {
        return new GraphExport(dataset, format, graph, false);
    }

    public void write(OutputStream out) {
        Txn.executeRead(dataset, () -> {
            if (format.streams()) {
                stream(StreamRDFWriter.getWriterStream(out, format.riot()));
            } else {
                RDFWriter.source(inMemory()).format(format.riot()).output(out);
            }
        });
    }

    /**
     * Writes the lines in order of their bytes, so that equal stores give equal files.
     *
     * @throws IllegalArgumentException if the format isn't line-based
     */
    public void writeSorted(OutputStream out) throws IOException {
        if (!format.isLineBased()) {
            throw new IllegalArgumentException("%s has no lines to sort".formatted(format));
        }
        try (SortedLines lines = new SortedLines(SortedLines.CHUNK)) {
            write(lines);
            lines.writeTo(out);
        }
    }

    private void stream(StreamRDF target) {
        target.start();
        new TreeMap<>(dataset.prefixes().getMapping()).forEach(target::prefix);
        if (format.keepsGraphs()) {
            quads().forEachRemaining(target::quad);
        } else {
            StreamRDFOps.sendTriplesToStream(triples(), target);
        }
        target.finish();
    }

    private Iterator<Quad> quads() {
        Iterator<Quad> all = dataset.findNG(graph.orElse(Node.ANY), Node.ANY, Node.ANY, Node.ANY);
        return Iter.filter(all, quad -> isWanted(quad.getSubject()));
    }

    private Iterator<Triple> triples() {
        Graph all = graph.map(dataset::getGraph).orElseGet(dataset::getUnionGraph);
        return Iter.filter(all.find(), triple -> isWanted(triple.getSubject()));
    }

    private boolean isWanted(Node subject) {
        return sentences
                || !(subject.isURI() && SENTENCE.matcher(subject.getURI()).find());
    }

    private DatasetGraph inMemory() {
        DatasetGraph copy = DatasetGraphFactory.create();
        dataset.prefixes().forEach(copy.prefixes()::add);
        quads().forEachRemaining(copy::add);
        return copy;
    }
}
