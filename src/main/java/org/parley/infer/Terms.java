package org.parley.infer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What a triple is about: its property, or the class if it gives a type. */
final class Terms {
    private Terms() {}

    static Node of(Triple triple) {
        boolean isTyping = triple.getPredicate().equals(RDF.type.asNode());
        return isTyping && triple.getObject().isURI() ? triple.getObject() : triple.getPredicate();
    }
}
