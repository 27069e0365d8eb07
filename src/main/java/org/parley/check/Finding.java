package org.parley.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.FmtUtils;
import org.parley.vocab.OntologyFile;

/** One break of a shape, or of what a whole store promises. */
public final class Finding {
    private final String graph;
    private final Source source;
    private final ReportEntry entry;
    private final Optional<Place> place;

    /**
     * What is broken.
     *
     * @param shape local name
     * @param description all that is to be told of the shape; empty where its IRI is enough
     */
    record Source(String shape, List<Triple> description) {}

    Finding(String graph, Source source, ReportEntry entry, Optional<Place> place) {
        this.graph = graph;
        this.source = source;
        this.entry = entry;
        this.place = place;
    }

    /**
     * What a question to the whole store found.
     *
     * @param graph IRI of the graph concerned
     * @param check name of the question
     * @param message what was expected
     * @param focus IRI of the thing that breaks it
     * @param value the offending value
     */
    public static Finding ofStore(String graph, String check, String message, String focus, Optional<String> value) {
        ReportEntry entry = ReportEntry.create()
                .focusNode(NodeFactory.createURI(focus))
                .value(value.map(NodeFactory::createLiteralString).orElse(null))
                .source(NodeFactory.createURI(OntologyFile.SHAPES_NAMESPACE + check))
                .sourceConstraintComponent(SHACL.SPARQLConstraintComponent)
                .severity(Severity.Violation)
                .message(message);
        return new Finding(graph, new Source(check, List.of()), entry, Optional.empty());
    }

    /** IRI of the named graph. */
    public String graph() {
        return graph;
    }

    /** Name of the shape, without its namespace. */
    public String shape() {
        return source.shape();
    }

    /** The thing that breaks it, as Turtle writes it. */
    public String focus() {
        return text(entry.focusNode());
    }

    /** The property concerned, or empty text where the whole thing is. */
    public String path() {
        return Optional.ofNullable(entry.resultPath())
                .map(ShaclPaths::pathToString)
                .orElse("");
    }

    /** The offending value as Turtle writes it, or empty text where one is missing. */
    public String value() {
        return text(entry.value());
    }

    /** What was expected. */
    public String message() {
        return SHACL.ClosedConstraintComponent.equals(entry.sourceConstraintComponent())
                ? "the property has no place here"
                : entry.message();
    }

    /** The words of the article that are concerned; empty where the graph doesn't lead to any. */
    public Optional<Place> place() {
        return place;
    }

    List<Triple> description() {
        return source.description();
    }

    ReportEntry entry() {
        return entry;
    }

    @Override
    public String toString() {
        return "%s %s %s %s: %s%s"
                .formatted(graph, shape(), focus(), path(), message(), value().isEmpty() ? "" : "; got " + value())
                .strip();
    }

    private static String text(Node node) {
        return Optional.ofNullable(node).map(FmtUtils::stringForNode).orElse("");
    }
}
