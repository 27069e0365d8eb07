package org.parley.infer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/**
 * A rule of inference.
 *
 * @param id names its graph: lower case, digits and hyphens
 * @param meaning what it says, in words for people; one sentence
 * @param query CONSTRUCT
 * @param anchor variables that tell its conclusions apart: no triple is concluded for two different values of them together.
 *     Triples of the query bind them, not BIND.
 * @param examples of what it concludes and what not
 */
public record Rule(String id, String meaning, Query query, List<Var> anchor, List<Example> examples) {

    /**
     * Data and what the rule alone concludes from it.
     *
     * @param data TriG
     * @param conclusions Turtle; empty for a near miss
     */
    public record Example(String data, String conclusions) {
        public boolean isNearMiss() {
            return conclusions.isBlank();
        }
    }

    public Rule {
        anchor = List.copyOf(anchor);
        examples = List.copyOf(examples);
        if (!query.isConstructType() || anchor.isEmpty()) {
            throw new IllegalArgumentException("rule %s: want a CONSTRUCT query and its anchor".formatted(id));
        }
    }

    /** Properties of its conclusions; of types the classes. */
    Set<Node> concludes() {
        Set<Node> terms = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Triple triple : query.getConstructTemplate().getTriples()) {
            terms.add(Terms.of(triple));
        }
        return terms;
    }
}
