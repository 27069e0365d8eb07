package org.parley.infer;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.ElementData;

/**
 * What holds around a pattern of a rule wherever the pattern does.
 *
 * @param atoms other patterns
 * @param data values of which some variables have theirs
 * @param filters that ask for no patterns of their own
 */
record Around(List<Atom> atoms, List<ElementData> data, List<Expr> filters) {
    static final Around NOTHING = new Around(List.of(), List.of(), List.of());

    Around {
        atoms = List.copyOf(atoms);
        data = List.copyOf(data);
        filters = List.copyOf(filters);
    }

    Around and(Around more) {
        return new Around(joined(atoms, more.atoms), joined(data, more.data), joined(filters, more.filters));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    Around without(Atom atom) {
        List<Atom> others = new ArrayList<>(atoms);
        others.remove(atom);
        return new Around(others, data, filters);
    }
}
