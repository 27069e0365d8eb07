package org.parley.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.parley.vocab.OntologyFile;

/** The ontology and the concept schemes as they are shipped; every store holds them beside the data they describe. */
final class OntologyGraph {
    /** Shapes are for checking, not for asking, and need blank nodes; the example is no fact. */
    private static final Set<OntologyFile> FILES = EnumSet.complementOf(EnumSet.of(
            OntologyFile.SHAPES,
            OntologyFile.IDENTITY_SHAPES,
            OntologyFile.CURATION_SHAPES,
            OntologyFile.INFERRED_SHAPES,
            OntologyFile.EXAMPLE));

    private final Graph graph;

    private OntologyGraph(Graph graph) {
        this.graph = graph;
    }

    static OntologyGraph load() {
        Graph all = GraphFactory.createDefaultGraph();
        for (OntologyFile file : FILES) {
            Graph one = file.read();
            GraphUtil.addInto(all, one);
            all.getPrefixMapping().setNsPrefixes(one.getPrefixMapping());
        }
        return new OntologyGraph(all);
    }

    List<Quad> quads(Node name) {
        return graph.stream().map(triple -> new Quad(name, triple)).toList();
    }

    /** The prefixes of the files, kept in the store for readable exports and query editors. */
    Map<String, String> prefixes() {
        return graph.getPrefixMapping().getNsPrefixMap();
    }
}
