package org.parley.check;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.SKOS;
import org.parley.check.Finding.Source;
import org.parley.vocab.OntologyFile;

/** The shapes that graphs of one sort must keep, ready to check with. Can be used by several threads. */
public final class Shapes {
    private static final Node IN_SCHEME = SKOS.inScheme.asNode();
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::focus)
            .thenComparing(Finding::shape)
            .thenComparing(Finding::path)
            .thenComparing(Finding::value)
            .thenComparing(Finding::message);

    private final org.apache.jena.shacl.Shapes shapes;
    private final ShapeNames names;
    private final Map<Node, Triple> schemes;

    private Shapes(Graph shapes, Map<Node, Triple> schemes) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(shapes);
        this.names = new ShapeNames(shapes);
        this.schemes = Map.copyOf(schemes);
    }

    /** Those of one of the ontology's files of shapes, with the concepts that they know of. */
    public static Shapes of(OntologyFile file) {
        Map<Node, Triple> schemes = Stream.of(OntologyFile.ROLES, OntologyFile.TOPICS)
                .flatMap(scheme -> scheme.read().stream(Node.ANY, IN_SCHEME, Node.ANY))
                .collect(toMap(Triple::getSubject, triple -> triple));
        return new Shapes(file.read(), schemes);
    }

    /**
     * Checks a graph, or the part of one that says everything of some subjects.
     *
     * @param name IRI of the graph
     */
    public List<Finding> check(String name, Stream<Triple> triples) {
        Graph graph = joined(triples);
        Places places = new Places(graph);
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> finding(name, entry, places))
                .sorted(ORDER)
                .toList();
    }

    private Finding finding(String graph, ReportEntry entry, Places places) {
        Source source = new Source(names.of(entry.source()), names.description(entry.source()));
        return new Finding(graph, source, entry, places.find(concerned(entry)));
    }

    /** The concepts of the schemes are not in the graphs that speak of them, but the shapes ask which scheme they are in. */
    private Graph joined(Stream<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        triples.forEach(triple -> {
            graph.add(triple);
            Triple scheme = schemes.get(triple.getObject());
            if (scheme != null) {
                graph.add(scheme);
            }
        });
        return graph;
    }

    /** A query of an article gives the thing that it is about as its value. */
    private static Stream<Node> concerned(ReportEntry entry) {
        return SHACL.SPARQLConstraintComponent.equals(entry.sourceConstraintComponent())
                ? Stream.of(entry.value(), entry.focusNode())
                : Stream.of(entry.focusNode());
    }
}
