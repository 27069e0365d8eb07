package org.parley.describe;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One number of the description.
 *
 * @param terms what sets it apart from others of the measure: a graph, a property, a class …
 */
record Key(Measure measure, List<Node> terms) {
    static Key of(Measure measure, Node... terms) {
        return new Key(measure, List.of(terms));
    }

    Node last() {
        return terms.get(terms.size() - 1);
    }
}
