package org.parley.infer;

import org.apache.jena.graph.Node;
import org.parley.rdf.Iris;

/** Names of the graphs that hold conclusions. */
record InferredGraphs(Iris iris) {

    Node of(Rule rule) {
        return iris.graph("inferred/" + rule.id());
    }

    /** Describes the others. */
    Node all() {
        return iris.graph("inferred");
    }
}
