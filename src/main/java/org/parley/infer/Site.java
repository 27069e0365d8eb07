package org.parley.infer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A place in a rule where a changed triple can make a difference.
 *
 * @param atom what the triple is taken for
 * @param around what must hold beside it
 * @param effect of a triple that comes
 * @param branch that leads to it
 */
record Site(Atom atom, Around around, Effect effect, Branch branch) {
    /** Of a chain, the two ends of the link that changed. */
    static final Var FROM = Var.alloc("_from");

    static final Var TO = Var.alloc("_to");

    private static final Comparator<Atom> BY_WORDS =
            Comparator.comparing(atom -> atom.pattern().toString());

    /** Properties that a triple can have to matter here; empty for any. */
    Optional<Set<Node>> properties() {
        Node property = atom.pattern().getPredicate();
        return property.isVariable() ? values(Var.alloc(property)) : Optional.of(Set.of(property));
    }

    /** What inline values leave open for a variable; empty for anything. */
    private Optional<Set<Node>> values(Var variable) {
        return around.data().stream()
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

    /**
     * Whether another site finds all that this one does, of a thing of which every triple has come or gone: one that asks for
     * another property of the same thing, of which fewer triples are to be expected.
     *
     * @param pending what may still be said of a thing that has gone
     */
    boolean isCoveredOfAThing(Pending pending) {
        return isOfAThing(atom)
                && isCovered(other -> isOfAThing(other)
                        && !pending.mayHold(other)
                        && other.pattern().getSubject().equals(atom.pattern().getSubject()));
    }

    /** The same of a graph that has come or gone as a whole. */
    boolean isCoveredOfAGraph() {
        return isOfAGraph(atom)
                && isCovered(other -> isOfAGraph(other) && other.graph().equals(atom.graph()));
    }

    private boolean isCovered(Predicate<Atom> alike) {
        Comparator<Atom> fewest = Comparator.comparingInt(this::choice).thenComparing(BY_WORDS);
        return around.atoms().stream().filter(alike).anyMatch(other -> fewest.compare(other, atom) < 0);
    }

    private static boolean isOfAGraph(Atom atom) {
        return atom.chain().isEmpty()
                && atom.graph().filter(Node::isVariable).isPresent()
                && atom.pattern().getPredicate().isURI();
    }

    private static boolean isOfAThing(Atom atom) {
        return atom.chain().isEmpty()
                && atom.pattern().getSubject().isVariable()
                && atom.pattern().getPredicate().isURI();
    }

    private int choice(Atom one) {
        Node object = one.pattern().getObject();
        if (object.isVariable()) {
            return values(Var.alloc(object)).isPresent() ? 1 : 3;
        }
        return one.pattern().getPredicate().equals(RDF.type.asNode()) ? 2 : 0;
    }

    /** Whose values {@link #row} tells. */
    List<Var> variables() {
        return atom.chain().isEmpty() ? atom.variables() : List.of(FROM, TO);
    }

    /** The changed triple as values of the variables. */
    Optional<Binding> row(Quad quad) {
        BindingBuilder row = BindingFactory.builder();
        if (atom.chain().isPresent()) {
            return Optional.of(
                    row.add(FROM, quad.getSubject()).add(TO, quad.getObject()).build());
        }
        boolean agrees = Matching.put(row, atom.pattern().getSubject(), quad.getSubject())
                && Matching.put(row, atom.pattern().getPredicate(), quad.getPredicate())
                && Matching.put(row, atom.pattern().getObject(), quad.getObject())
                && (atom.graph().isEmpty() || Matching.put(row, atom.graph().get(), quad.getGraph()));
        return agrees ? Optional.of(row.build()) : Optional.empty();
    }
}
