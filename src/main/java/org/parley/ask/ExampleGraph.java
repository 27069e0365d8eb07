package org.parley.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The saved questions as examples that query editors read from the endpoint: SHACL executables, in a graph of their own. A
 * parameter that is required has the value of the question's example.
 */
public final class ExampleGraph {
    private final String base;
    private final Node graph;
    private final List<Quad> quads = new ArrayList<>();

    private ExampleGraph(String base) {
        this.base = base;
        this.graph = NodeFactory.createURI(base + "graph/examples");
    }

    /**
     * The quads of the graph, in the order of the questions.
     *
     * @param base of the data that the questions will be put to
     */
    public static List<Quad> quads(Questions questions, String base) {
        ExampleGraph examples = new ExampleGraph(base);
        Map<String, String> prefixes = new TreeMap<>();
        for (Question question : questions.all()) {
            examples.question(question);
            prefixes.putAll(question.prefixes());
        }
        prefixes.forEach(examples::prefix);
        return List.copyOf(examples.quads);
    }

    private void question(Question question) {
        Node node = thing("query/" + question.name());
        add(node, RDF.type.asNode(), SHACL.SPARQLExecutable);
        add(node, RDF.type.asNode(), SHACL.SPARQLSelectExecutable);
        add(node, RDFS.label.asNode(), english(question.name().replace('-', ' ')));
        add(node, RDFS.comment.asNode(), english(question.title()));
        add(node, SHACL.select, NodeFactory.createLiteralString(text(question)));
        add(node, SHACL.prefixes, prefixes());
        question.tags().forEach(tag -> add(node, SchemaDO.keywords.asNode(), NodeFactory.createLiteralString(tag)));
    }

    private String text(Question question) {
        if (question.parameters().stream().noneMatch(Parameter::required)) {
            return question.text();
        }
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            String example = question.example().get(parameter.name());
            if (example != null) {
                values.put(parameter.name(), parameter.type().isThing() ? base + "id/" + example : example);
            }
        }
        try {
            return "# " + question.title() + "\n" + question.with(values).text();
        } catch (AskException e) {
            throw new IllegalStateException(
                    "the example of queries/%s.rq: %s".formatted(question.name(), e.getMessage()), e);
        }
    }

    private void prefix(String name, String namespace) {
        Node node = thing("prefix/" + name);
        add(prefixes(), SHACL.declare, node);
        add(node, RDF.type.asNode(), SHACL.PrefixDeclaration);
        add(node, SHACL.prefix, NodeFactory.createLiteralString(name));
        add(node, SHACL.namespace, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    }

    private Node prefixes() {
        return thing("prefixes");
    }

    private Node thing(String end) {
        return NodeFactory.createURI(base + "id/" + end);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private void add(Node subject, Node predicate, Node object) {
        quads.add(new Quad(graph, subject, predicate, object));
    }
}
