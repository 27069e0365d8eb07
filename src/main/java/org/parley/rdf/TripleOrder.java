package org.parley.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/** The order in which the triples of a graph are written: by subject, predicate and object, as SPARQL orders terms. */
public final class TripleOrder {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private TripleOrder() {}

    /** Depends on nothing but the triples. */
    public static Comparator<Triple> comparator() {
        return ORDER;
    }
}
