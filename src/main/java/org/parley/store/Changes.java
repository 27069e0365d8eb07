package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Tells derivations what a build changes. */
final class Changes {
    /** Triples of a graph other than an article's that are told of together. */
    private static final int PORTION = 10_000;

    private final List<Derivation> derivations;

    Changes(List<Derivation> derivations) {
        this.derivations = List.copyOf(derivations);
    }

    void tell(GraphChange change) {
        if (!change.isEmpty()) {
            derivations.forEach(derivation -> derivation.changed(change));
        }
    }

    /** The same, but the one that makes the changes is not told. */
    Changes without(Derivation maker) {
        return new Changes(
                derivations.stream().filter(derivation -> derivation != maker).toList());
    }

    /** Passes quads on and tells of them as additions, a graph at a time; large graphs in portions if they may be. */
    StreamRDF additions(StreamRDF target, boolean portions) {
        return derivations.isEmpty() ? target : new Additions(target, portions ? PORTION : Integer.MAX_VALUE);
    }

    private final class Additions extends StreamRDFWrapper {
        private final int most;
        private Node graph = Node.ANY;
        private List<Triple> added = new ArrayList<>();

        Additions(StreamRDF target, int most) {
            super(target);
            this.most = most;
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.getGraph().equals(graph) || added.size() >= most) {
                pass();
                graph = quad.getGraph();
            }
            added.add(quad.asTriple());
            super.quad(quad);
        }

        @Override
        public void finish() {
            pass();
            super.finish();
        }

        private void pass() {
            tell(GraphChange.addition(graph, added));
            added = new ArrayList<>();
        }
    }
}
