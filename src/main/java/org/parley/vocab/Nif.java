package org.parley.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the NLP Interchange Format that tie a mention to its words. */
public final class Nif {
    public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    /** A sentence as it was read, with offsets like a mention's. */
    public static final Resource Sentence = ResourceFactory.createResource(NS + "Sentence");

    /** First code point of the mention, counted from 0. */
    public static final Property beginIndex = property("beginIndex");

    /** Code point after the last of the mention. */
    public static final Property endIndex = property("endIndex");

    /** The words, unchanged. */
    public static final Property anchorOf = property("anchorOf");

    /** The article that the offsets count in. */
    public static final Property referenceContext = property("referenceContext");

    private Nif() {}

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
