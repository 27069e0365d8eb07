package org.parley.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;

/**
 * One triple pattern of a rule.
 *
 * @param pattern of a chain the first and the last thing, and the property of its links
 * @param graph node of the GRAPH it stands in
 * @param chain of how many links it may be; empty for a plain triple
 */
record Atom(Triple pattern, Optional<Node> graph, Optional<Chain> chain) {
    enum Chain {
        ONE_OR_MORE,
        ANY
    }

    /** Takes a path apart. Sequences, inverses and chains of one property are understood. */
    static Stream<Atom> of(TriplePath path, Optional<Node> graph, Names names) {
        return path.isTriple()
                ? Stream.of(new Atom(path.asTriple(), graph, Optional.empty()))
                : of(path.getSubject(), path.getPath(), path.getObject(), names)
                        .map(atom -> new Atom(atom.pattern, graph, atom.chain));
    }

    /** Variables that no query uses. */
    static final class Names {
        private int used;

        Var next() {
            used++;
            return Var.alloc("_step" + used);
        }
    }

    private static Stream<Atom> of(Node subject, Path path, Node object, Names names) {
        if (path instanceof P_Link link) {
            return Stream.of(
                    new Atom(Triple.create(subject, link.getNode(), object), Optional.empty(), Optional.empty()));
        } else if (path instanceof P_Inverse inverse) {
            return of(object, inverse.getSubPath(), subject, names);
        } else if (path instanceof P_Seq sequence) {
            Var middle = names.next();
            return Stream.concat(
                    of(subject, sequence.getLeft(), middle, names), of(middle, sequence.getRight(), object, names));
        } else if (path instanceof P_OneOrMore1 more && more.getSubPath() instanceof P_Link link) {
            return Stream.of(chain(subject, link, object, Chain.ONE_OR_MORE));
        } else if (path instanceof P_ZeroOrMore1 any && any.getSubPath() instanceof P_Link link) {
            return Stream.of(chain(subject, link, object, Chain.ANY));
        }
        throw new RuleFault("path %s: want a sequence, an inverse, or + or * of one property".formatted(path));
    }

    private static Atom chain(Node subject, P_Link link, Node object, Chain chain) {
        return new Atom(Triple.create(subject, link.getNode(), object), Optional.empty(), Optional.of(chain));
    }

    /** As it stands in a query. */
    TriplePath asPath() {
        P_Link link = new P_Link(pattern.getPredicate());
        return chain.map(kind -> new TriplePath(
                        pattern.getSubject(),
                        kind == Chain.ANY ? PathFactory.pathZeroOrMore1(link) : PathFactory.pathOneOrMore1(link),
                        pattern.getObject()))
                .orElseGet(() -> new TriplePath(pattern));
    }

    /** Whether the triple may be what this stands for, or one link of the chain. */
    boolean mayBe(Quad quad) {
        boolean inGraph = graph.isEmpty() || fits(graph.get(), quad.getGraph());
        boolean isLink = fits(pattern.getPredicate(), quad.getPredicate());
        return inGraph
                && isLink
                && (chain.isPresent()
                        || (fits(pattern.getSubject(), quad.getSubject())
                                && fits(pattern.getObject(), quad.getObject())));
    }

    private static boolean fits(Node wanted, Node found) {
        return wanted.isVariable() || wanted.equals(found);
    }

    List<Var> variables() {
        List<Var> variables = new ArrayList<>();
        Stream.concat(Stream.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject()), graph.stream())
                .filter(Node::isVariable)
                .map(Var::alloc)
                .filter(variable -> !variables.contains(variable))
                .forEach(variables::add);
        return variables;
    }
}
