package org.parley.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Puts the patterns of a rule in the order in which they are best asked when some variables have their values: each after those
 * that lead to it. A rule's own order is for asking it whole, where another pattern may be the rarest. Only patterns that stand
 * side by side change places, and filters, which are of the whole group, go last, so that the meaning stays.
 */
final class AnchoredOrder {
    private final Set<Var> narrow;

    private AnchoredOrder(Set<Var> narrow) {
        this.narrow = narrow;
    }

    static Element of(Element element, Set<Var> known) {
        return of(element, known, Set.of());
    }

    /** @param narrow of the known variables those with few things to say, which decide between patterns that lead as far */
    static Element of(Element element, Set<Var> known, Set<Var> narrow) {
        return new AnchoredOrder(narrow).ordered(element, known);
    }

    private Element ordered(Element element, Set<Var> known) {
        if (element instanceof ElementGroup group) {
            return group(group, new HashSet<>(known));
        } else if (element instanceof ElementUnion union) {
            ElementUnion ordered = new ElementUnion();
            union.getElements().forEach(each -> ordered.addElement(ordered(each, known)));
            return ordered;
        } else if (element instanceof ElementNamedGraph named) {
            return new ElementNamedGraph(named.getGraphNameNode(), ordered(named.getElement(), known));
        }
        return element;
    }

    private ElementGroup group(ElementGroup group, Set<Var> known) {
        ElementGroup ordered = new ElementGroup();
        List<Element> side = new ArrayList<>();
        List<Element> filters = new ArrayList<>();
        for (Element element : group.getElements()) {
            if (element instanceof ElementPathBlock || element instanceof ElementNamedGraph) {
                side.add(element);
            } else if (element instanceof ElementFilter) {
                filters.add(element);
            } else {
                sideBySide(side, known, ordered);
                side.clear();
                ordered.addElement(ordered(element, known));
            }
        }
        sideBySide(side, known, ordered);
        filters.forEach(ordered::addElement);
        return ordered;
    }

    private void sideBySide(List<Element> side, Set<Var> known, ElementGroup ordered) {
        List<Element> left = new ArrayList<>();
        side.forEach(element -> left.addAll(units(element)));
        while (!left.isEmpty()) {
            Element next = left.stream()
                    .max(Comparator.comparingInt(unit -> lead(unit, known)))
                    .orElseThrow();
            left.remove(next);
            ordered.addElement(step(ordered(next, known)));
            known.addAll(PatternVars.vars(next));
        }
    }

    /** By itself, so that no optimizer puts it together with the next one and orders them in its own way. */
    private static Element step(Element unit) {
        if (!(unit instanceof ElementPathBlock)) {
            return unit;
        }
        ElementGroup step = new ElementGroup();
        step.addElement(unit);
        return step;
    }

    /** One triple each; a graph is asked as a whole. */
    private static List<Element> units(Element element) {
        List<Element> units = new ArrayList<>();
        if (element instanceof ElementPathBlock block) {
            for (TriplePath path : block.getPattern()) {
                ElementPathBlock unit = new ElementPathBlock();
                unit.addTriplePath(path);
                units.add(unit);
            }
        } else {
            units.add(element);
        }
        return units;
    }

    /** How far it leads; of several that lead as far, the first as written is taken. */
    private int lead(Element unit, Set<Var> known) {
        if (unit instanceof ElementPathBlock block) {
            TriplePath path = block.getPattern().get(0);
            return weight(path.getSubject(), 30, known) + weight(path.getObject(), 20, known);
        }
        Node graph = ((ElementNamedGraph) unit).getGraphNameNode();
        if (graph.isVariable() && known.contains(Var.alloc(graph))) {
            return 40;
        }
        return PatternVars.vars(unit).stream().anyMatch(known::contains) ? 20 : 0;
    }

    /**
     * A known subject leads further than a known object, of which there may be many: few things hold of a meeting, many of a
     * state. What is the same in every answer, such as a class, leads least.
     */
    private int weight(Node node, int ofKnown, Set<Var> known) {
        if (node.isVariable()) {
            Var variable = Var.alloc(node);
            int more = narrow.contains(variable) ? 1 : 0;
            return known.contains(variable) ? ofKnown + more : 0;
        }
        return 10;
    }
}
