package org.parley.infer;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** Takes a node for what a pattern says in its place. */
final class Matching {
    private Matching() {}

    /** Notes the value of a variable; false where the nodes differ, or one variable would need two values. */
    static boolean put(BindingBuilder row, Node pattern, Node value) {
        if (!pattern.isVariable()) {
            return pattern.equals(value);
        }
        Var variable = Var.alloc(pattern);
        if (row.contains(variable)) {
            return row.get(variable).equals(value);
        }
        row.add(variable, value);
        return true;
    }
}
