package org.parley.describe;

import java.util.Map;
import org.apache.jena.graph.Node;

/** Counts graphs that are no article's: their triples, by property. */
final class OtherCount {
    private OtherCount() {}

    static void add(GraphNames names, Node graph, Map<Node, Long> properties, int sign, Counts counts) {
        Measure measure = names.isInferred(graph) ? Measure.INFERRED_PROPERTY : Measure.REPORTED_PROPERTY;
        counts.add(Key.of(Measure.GRAPH, graph), sign * OtherGraph.sum(properties));
        properties.forEach((property, number) -> counts.add(Key.of(measure, property), sign * number));
    }
}
