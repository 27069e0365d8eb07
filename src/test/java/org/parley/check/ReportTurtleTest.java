package org.parley.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.parley.vocab.OntologyFile;

class ReportTurtleTest {
    private static final String FAULT =
            """
            PREFIX parley: <https://w3id.org/parley/ns#>
            DELETE { ?m parley:confidence ?c ; parley:status ?s } INSERT { ?m parley:confidence 2.5 }
            WHERE { ?m parley:confidence|parley:status ?any OPTIONAL { ?m parley:confidence ?c } OPTIONAL { ?m parley:status ?s } }
            """;

    @Test
    void report_ofFindings_isThatOfShacl() {
        List<Finding> findings = Shapes.of(OntologyFile.SHAPES).check("urn:example:graph", faulty().stream());
        ValidationReport read = ValidationReport.fromGraph(written(findings));
        assertThat(read.conforms()).isFalse();
        assertThat(read.getEntries()).hasSameSizeAs(findings).hasSizeGreaterThan(20);
        assertThat(read.getEntries())
                .allMatch(entry -> entry.focusNode() != null && entry.sourceConstraintComponent() != null)
                .anyMatch(entry -> entry.message().equals("confidence is one xsd:decimal from 0 to 1")
                        && entry.value().getLiteralLexicalForm().equals("2.5"));
    }

    @Test
    void report_always_describesTheShapesThatAreBroken() {
        Graph report = written(Shapes.of(OntologyFile.SHAPES).check("urn:example:graph", faulty().stream()));
        Node mention = NodeFactory.createURI(OntologyFile.SHAPES_NAMESPACE + "MentionShape");
        Node message = NodeFactory.createLiteralString("confidence is one xsd:decimal from 0 to 1");
        assertThat(report.stream(mention, SHACL.property, Node.ANY).map(Triple::getObject))
                .anyMatch(shape -> report.contains(shape, SHACL.message, message));
    }

    @Test
    void report_ofAStore_namesTheQuestion() {
        Finding finding = Finding.ofStore(
                "urn:example:graph",
                "identifiers",
                "an identifier is of one article only",
                "urn:example:article",
                Optional.of("a"));
        assertThat(ValidationReport.fromGraph(written(List.of(finding))).getEntries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.source().getURI()).isEqualTo(OntologyFile.SHAPES_NAMESPACE + "identifiers"));
    }

    @Test
    void report_ofNothing_conforms() {
        assertThat(ValidationReport.fromGraph(written(List.of())).conforms()).isTrue();
    }

    private static Graph written(List<Finding> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportTurtle turtle = new ReportTurtle(bytes)) {
            findings.forEach(turtle::write);
        }
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.fromString(bytes.toString(StandardCharsets.UTF_8), Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    private static Graph faulty() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(graph, "src/test/resources/rdf/geneva-talks.ttl");
        UpdateAction.parseExecute(FAULT, graph);
        return graph;
    }
}
