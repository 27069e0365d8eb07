package org.parley.infer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * A place in a rule where a changed triple can make a difference.
 *
 * @param atom what the triple is taken for
 * @param others what must hold beside it, filters and what must not hold left out: so more conclusions may be found to be
 *     touched than are, and never fewer
 * @param data inline values among which some variables have theirs
 */
record Site(Atom atom, List<Atom> others, List<ElementData> data) {
    private static final Var FROM = Var.alloc("_from");
    private static final Var TO = Var.alloc("_to");

    /** Properties that a triple can have to matter here; empty for any. */
    Optional<Set<Node>> properties() {
        Node property = atom.pattern().getPredicate();
        return property.isVariable() ? values(Var.alloc(property)) : Optional.of(Set.of(property));
    }

    /** What inline values leave open for a variable; empty for anything. */
    private Optional<Set<Node>> values(Var variable) {
        return data.stream()
                .filter(block -> block.getVars().contains(variable))
                .map(block ->
                        block.getRows().stream().map(row -> row.get(variable)).collect(Collectors.toUnmodifiableSet()))
                .findFirst();
    }

    boolean isTouchedBy(Quad quad) {
        return atom.mayBe(quad)
                && row(quad)
                        .filter(row -> atom.variables().stream().allMatch(variable -> isOpen(variable, row)))
                        .isPresent();
    }

    private boolean isOpen(Var variable, Binding row) {
        return !row.contains(variable)
                || values(variable)
                        .map(allowed -> allowed.contains(row.get(variable)))
                        .orElse(true);
    }

    /** Asks for the values of the anchor that the rows of {@link #row} touch. */
    Query touched(List<Var> anchor, List<Binding> rows) {
        ElementData changed = new ElementData();
        variables().forEach(changed::add);
        rows.forEach(changed::add);
        ElementGroup where = new ElementGroup();
        where.addElement(changed);
        data.forEach(where::addElement);
        ElementGroup rest = new ElementGroup();
        patterns()
                .forEach((graph, block) ->
                        rest.addElement(graph.isPresent() ? new ElementNamedGraph(graph.get(), group(block)) : block));
        where.addElement(AnchoredOrder.of(rest, Set.copyOf(variables())));
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setDistinct(true);
        anchor.forEach(query::addResultVar);
        query.setQueryPattern(where);
        return query;
    }

    private static ElementGroup group(ElementPathBlock block) {
        ElementGroup group = new ElementGroup();
        group.addElement(block);
        return group;
    }

    private Map<Optional<Node>, ElementPathBlock> patterns() {
        Map<Optional<Node>, ElementPathBlock> patterns = new LinkedHashMap<>();
        List<Atom> atoms = new ArrayList<>(ends());
        atoms.addAll(others);
        atoms.forEach(each -> patterns.computeIfAbsent(each.graph(), graph -> new ElementPathBlock())
                .addTriplePath(each.asPath()));
        return patterns;
    }

    /** Of a chain, what leads to the changed link and on from it. */
    private List<Atom> ends() {
        Triple whole = atom.pattern();
        return atom.chain().isEmpty()
                ? List.of()
                : List.of(
                        new Atom(
                                Triple.create(whole.getSubject(), whole.getPredicate(), FROM),
                                atom.graph(),
                                Optional.of(Atom.Chain.ANY)),
                        new Atom(
                                Triple.create(TO, whole.getPredicate(), whole.getObject()),
                                atom.graph(),
                                Optional.of(Atom.Chain.ANY)));
    }

    private List<Var> variables() {
        return atom.chain().isEmpty() ? atom.variables() : List.of(FROM, TO);
    }

    /** The changed triple as values of the variables. */
    Optional<Binding> row(Quad quad) {
        BindingBuilder row = BindingFactory.builder();
        if (atom.chain().isPresent()) {
            return Optional.of(
                    row.add(FROM, quad.getSubject()).add(TO, quad.getObject()).build());
        }
        boolean agrees = put(row, atom.pattern().getSubject(), quad.getSubject())
                && put(row, atom.pattern().getPredicate(), quad.getPredicate())
                && put(row, atom.pattern().getObject(), quad.getObject())
                && (atom.graph().isEmpty() || put(row, atom.graph().get(), quad.getGraph()));
        return agrees ? Optional.of(row.build()) : Optional.empty();
    }

    /** False where one variable would need two values. */
    private static boolean put(BindingBuilder row, Node node, Node value) {
        if (!node.isVariable()) {
            return true;
        }
        Var variable = Var.alloc(node);
        if (row.contains(variable)) {
            return row.get(variable).equals(value);
        }
        row.add(variable, value);
        return true;
    }
}
