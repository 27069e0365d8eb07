package org.parley.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

final class ExampleGraphTest {
    private static final String BASE = "https://kg.example/";
    private static final List<Quad> QUADS = ExampleGraph.quads(Questions.load(), BASE);

    @Test
    void quads_always_tellEachQuestion() {
        Node node = NodeFactory.createURI(BASE + "id/query/who-met-whom");
        Graph graph = graph();
        assertThat(graph.contains(node, RDF.type.asNode(), SHACL.SPARQLExecutable))
                .isTrue();
        assertThat(graph.contains(node, RDF.type.asNode(), SHACL.SPARQLSelectExecutable))
                .isTrue();
        assertThat(value(graph, node, RDFS.comment.asNode()).getLiteralLanguage())
                .isEqualTo("en");
        assertThat(graph.contains(node, SchemaDO.keywords.asNode(), NodeFactory.createLiteralString("meetings")))
                .isTrue();
        assertThat(graph.find(Node.ANY, SHACL.select, Node.ANY).toList())
                .hasSize(Questions.load().all().size());
    }

    @Test
    void quads_always_standInOneGraphWithoutBlankNodes() {
        assertThat(QUADS).allSatisfy(quad -> {
            assertThat(quad.getGraph().getURI()).isEqualTo(BASE + "graph/examples");
            assertThat(quad.getSubject().isURI()).isTrue();
            assertThat(quad.getObject().isBlank()).isFalse();
        });
    }

    @Test
    void quads_always_declareThePrefixesOfTheQueries() {
        Graph graph = graph();
        Node prefixes = NodeFactory.createURI(BASE + "id/prefixes");
        List<String> declared = graph.find(prefixes, SHACL.declare, Node.ANY)
                .mapWith(
                        triple -> value(graph, triple.getObject(), SHACL.prefix).getLiteralLexicalForm())
                .toList();
        graph.find(Node.ANY, SHACL.select, Node.ANY).forEachRemaining(triple -> {
            Query query = QueryFactory.create(triple.getObject().getLiteralLexicalForm());
            assertThat(declared)
                    .containsAll(query.getPrefixMapping().getNsPrefixMap().keySet());
        });
    }

    @Test
    void quads_ofAQuestionWithARequiredParameter_askForTheExample() {
        Node node = NodeFactory.createURI(BASE + "id/query/calls");
        assertThat(value(graph(), node, SHACL.select).getLiteralLexicalForm())
                .startsWith("# ")
                .contains("<" + BASE + "id/person/");
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        QUADS.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static Node value(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).next().getObject();
    }
}
