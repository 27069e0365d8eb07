package org.parley.infer;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * An inferred triple with what it follows from.
 *
 * @param premises in the order of the rule's patterns, those of the first way in which the rule comes to it
 */
public record Conclusion(Triple triple, Rule rule, List<Premise> premises) {
    public Conclusion {
        premises = List.copyOf(premises);
    }

    /**
     * A triple that the conclusion follows from.
     *
     * @param graphs IRIs of the graphs that state it, sorted
     * @param inferred how it follows itself; empty if it is stated
     */
    public record Premise(Triple triple, List<String> graphs, List<Conclusion> inferred) {
        public Premise {
            graphs = List.copyOf(graphs);
            inferred = List.copyOf(inferred);
        }
    }
}
