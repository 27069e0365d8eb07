package org.parley.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** The named shapes of a file, and which of its blank nodes belong to which. */
final class ShapeNames {
    private final Graph shapes;
    private final Map<Node, Node> owners = new HashMap<>();

    ShapeNames(Graph shapes) {
        this.shapes = shapes;
        shapes.stream(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .forEach(shape -> reach(shape).forEach(triple -> owners.put(triple.getSubject(), shape)));
    }

    /** Local name of the shape, or of the named one around it. */
    String of(Node shape) {
        String iri = owners.getOrDefault(shape, shape).toString();
        return iri.substring(iri.lastIndexOf('#') + 1);
    }

    /** All that the file says of a shape, with what hangs on it by blank nodes; for one without a name also who has it. */
    List<Triple> description(Node shape) {
        Set<Triple> triples = new HashSet<>(reach(shape));
        if (shape.isBlank()) {
            shapes.stream(Node.ANY, Node.ANY, shape).forEach(triples::add);
        }
        return List.copyOf(triples);
    }

    private Set<Triple> reach(Node start) {
        Set<Triple> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            shapes.stream(open.remove(), Node.ANY, Node.ANY)
                    .filter(reached::add)
                    .map(Triple::getObject)
                    .filter(Node::isBlank)
                    .forEach(open::add);
        }
        return reached;
    }
}
