package org.parley.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/** The triple patterns of a rule that can be premises: not those that must not hold. */
final class PositiveAtoms {
    private final Atom.Names names = new Atom.Names();
    private final List<Atom> atoms = new ArrayList<>();

    private PositiveAtoms() {}

    static List<Atom> of(Rule rule) {
        PositiveAtoms collected = new PositiveAtoms();
        collected.collect(rule.query().getQueryPattern(), Optional.empty());
        return List.copyOf(collected.atoms);
    }

    private void collect(Element element, Optional<Node> graph) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(each -> collect(each, graph));
        } else if (element instanceof ElementUnion union) {
            union.getElements().forEach(each -> collect(each, graph));
        } else if (element instanceof ElementNamedGraph named) {
            collect(named.getElement(), Optional.of(named.getGraphNameNode()));
        } else if (element instanceof ElementOptional optional) {
            collect(optional.getOptionalElement(), graph);
        } else if (element instanceof ElementSubQuery sub) {
            collect(sub.getQuery().getQueryPattern(), graph);
        } else if (element instanceof ElementPathBlock block) {
            block.getPattern().forEach(path -> Atom.of(path, graph, names).forEach(atoms::add));
        }
    }
}
