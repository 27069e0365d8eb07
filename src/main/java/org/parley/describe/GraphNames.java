package org.parley.describe;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.rdf.Iris;
import org.parley.rdf.Sha256;

/** IRIs of the graph that describes, and how to tell other graphs apart. */
record GraphNames(Iris iris) {
    private static final int HASH_BYTES = 4;

    Node meta() {
        return iris.graph("meta");
    }

    /** Something that the graph describes. */
    Node part(String name) {
        return NodeFactory.createURI(meta().getURI() + "#" + name);
    }

    /** A part of the data, named after the terms that it is about. */
    Node part(String name, List<Node> terms) {
        return part(name + terms.stream().map(GraphNames::readable).collect(Collectors.joining("-", "-", "")));
    }

    boolean isArticle(Node graph) {
        return graph.getURI().startsWith(articles());
    }

    boolean isInferred(Node graph) {
        return graph.equals(inferred()) || graph.getURI().startsWith(inferred().getURI() + "/");
    }

    /** The graph that tells of the rules. */
    Node inferred() {
        return iris.graph("inferred");
    }

    /** What names of articles' graphs begin with. */
    String articles() {
        return iris.graph("article/").getURI();
    }

    /** What names of things begin with. */
    String things() {
        String graphs = iris.graph("").getURI();
        return graphs.substring(0, graphs.length() - "graph/".length()) + "id/";
    }

    /** The last part of the name of a graph of this store. */
    String last(Node graph) {
        String graphs = iris.graph("").getURI();
        return graph.getURI().startsWith(graphs)
                ? graph.getURI().substring(graphs.length()).replace('/', '-')
                : readable(graph);
    }

    private static String readable(Node term) {
        String iri = term.getURI();
        String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        byte[] digest = Sha256.begin().digest(iri.getBytes(StandardCharsets.UTF_8));
        return local.replaceAll("[^A-Za-z0-9_]", "") + "." + HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    }
}
