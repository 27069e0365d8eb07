package org.parley.infer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Changed triples that make a difference at a site.
 *
 * @param rows the triples as {@link Site#row} tells them
 */
record Touch(Site site, List<Binding> rows) {

    /** The state in which changed triples do not stand: that before for those that came, the new one for those that went. */
    static final class OtherState {
        private final DatasetGraph dataset;
        private final Pending pending;
        private final Map<Node, Boolean> known = new HashMap<>();
        private final Map<Node, Boolean> graphs = new HashMap<>();

        OtherState(DatasetGraph dataset, Pending pending) {
            this.dataset = dataset;
            this.pending = pending;
        }

        private boolean knows(Node subject) {
            return known.computeIfAbsent(subject, asked -> dataset.stream(Node.ANY, asked, Node.ANY, Node.ANY)
                    .anyMatch(quad -> !pending.graphs().contains(quad.getGraph())));
        }

        private boolean knowsGraph(Node graph) {
            return graphs.computeIfAbsent(graph, asked -> dataset.contains(asked, Node.ANY, Node.ANY, Node.ANY));
        }

        private boolean holds(Quad quad) {
            return dataset.contains(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
    }

    /**
     * Leaves out what makes none: where no graph is asked for, a triple that another graph states in the other state has neither
     * come nor gone; and of a thing or graph that is unknown there, what another site finds as well.
     */
    static Touch of(Site site, List<Quad> quads, OtherState other) {
        boolean isOfAGraph = site.atom().graph().isPresent();
        boolean asThing = site.isCoveredOfAThing(other.pending);
        boolean asGraph = site.isCoveredOfAGraph();
        return new Touch(
                site,
                quads.stream()
                        .filter(quad -> !asThing || other.knows(quad.getSubject()))
                        .filter(quad -> !asGraph || other.knowsGraph(quad.getGraph()))
                        .filter(quad -> isOfAGraph || !other.holds(quad))
                        .map(site::row)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean supports() {
        return site.effect() == Effect.SUPPORTS;
    }
}
