package org.parley.corpus;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.rdf.Iris;

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

    /** What mints IRIs that are no names of things. */
    Iris iris() {
        return new Iris(base);
    }

    Node graph(String name) {
        return iris().graph(name);
    }
}
