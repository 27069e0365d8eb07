package org.parley.infer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What rules that have not followed a change yet still say of the state before it.
 *
 * @param graphs that hold it
 * @param terms properties and classes in which it is said
 */
record Pending(Set<Node> graphs, Set<Node> terms) {
    static Pending of(List<CompiledRule> rules, InferredGraphs names) {
        Set<Node> graphs = new HashSet<>();
        Set<Node> terms = new HashSet<>();
        for (CompiledRule each : rules) {
            graphs.add(names.of(each.rule()));
            terms.addAll(each.rule().concludes());
        }
        return new Pending(Set.copyOf(graphs), Set.copyOf(terms));
    }

    boolean mayHold(Atom atom) {
        Triple pattern = atom.pattern();
        return terms.contains(Terms.of(pattern)) || terms.contains(pattern.getPredicate());
    }
}
