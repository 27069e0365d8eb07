package org.parley.describe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.store.DerivedGraphs;

/** Counts a whole store, once: that of an earlier version of the program, which did not describe it. */
final class Recount {
    private Recount() {}

    static Counts of(GraphNames names, DerivedGraphs graphs) {
        Counts counts = new Counts();
        List<Node> all = graphs.now(dataset -> Iter.toList(dataset.listGraphNodes()));
        for (Node graph : all) {
            if (names.isArticle(graph)) {
                ArticleCount.add(triples(graph, graphs), counts);
            } else if (!graph.equals(names.meta())) {
                OtherCount.add(names, graph, graphs.properties(graph), 1, counts);
            }
        }
        return counts;
    }

    private static Set<Triple> triples(Node graph, DerivedGraphs graphs) {
        return graphs.now(dataset -> {
            Set<Triple> triples = new HashSet<>();
            dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
            return triples;
        });
    }
}
