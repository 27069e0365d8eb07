package org.parley.infer;

import java.util.IdentityHashMap;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementUnion;

/** The way from the whole of a rule to a place in it, through alternatives: one of each union on the way. */
final class Branch {
    static final Branch ROOT = new Branch(new IdentityHashMap<>());

    private final IdentityHashMap<ElementUnion, Element> taken;

    private Branch(IdentityHashMap<ElementUnion, Element> taken) {
        this.taken = taken;
    }

    Branch take(ElementUnion union, Element alternative) {
        IdentityHashMap<ElementUnion, Element> more = new IdentityHashMap<>(taken);
        more.put(union, alternative);
        return new Branch(more);
    }

    /** The pattern without the alternatives that were not taken. What is left stands side by side as far as it can. */
    ElementGroup of(Element pattern) {
        ElementGroup group = new ElementGroup();
        add(pattern, group);
        return group;
    }

    private void add(Element element, ElementGroup group) {
        if (element instanceof ElementGroup inner) {
            inner.getElements().forEach(each -> add(each, group));
        } else if (element instanceof ElementNamedGraph named) {
            group.addElement(new ElementNamedGraph(named.getGraphNameNode(), of(named.getElement())));
        } else if (element instanceof ElementUnion union && taken.containsKey(union)) {
            add(taken.get(union), group);
        } else {
            group.addElement(element);
        }
    }
}
