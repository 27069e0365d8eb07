package org.parley.corpus;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** IRIs of things and the keys that stand for them where identity is settled: the IRI without the base and {@code id/}. */
record Keys(String base) {

    /** Empty for what is not the IRI of a thing of this base. */
    Optional<String> find(Node node) {
        String things = base + "id/";
        return node.isURI() && node.getURI().startsWith(things)
                ? Optional.of(node.getURI().substring(things.length()))
                : Optional.empty();
    }

    Node iri(String key) {
        return NodeFactory.createURI(base + "id/" + key);
    }

    Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }
}
