package org.parley.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.rdf.Iris;
import org.parley.rdf.Literals;
import org.parley.serve.TextIndexes;

/**
 * Which quads of a database can be found by their words: texts that articles and people's corrections give. What is inferred
 * would say them again.
 */
final class SearchedTexts {
    private final String articles;
    private final Set<Node> others;
    private final Node note;
    private final EntityDefinition fields = TextIndexes.searched();

    SearchedTexts(Iris iris) {
        this.articles = iris.graph("article/").getURI();
        this.others = Set.of(iris.graph("identity"), iris.graph("curation"));
        this.note = iris.graph("text");
    }

    boolean isIn(Node graph) {
        return others.contains(graph) || (graph.isURI() && graph.getURI().startsWith(articles));
    }

    boolean holds(Triple triple) {
        return fields.getField(triple.getPredicate()) != null
                && triple.getObject().isLiteral();
    }

    void forEach(DatasetGraph dataset, Consumer<Quad> receiver) {
        Set<Node> properties = fields.fields().stream()
                .flatMap(field -> fields.getPredicates(field).stream())
                .collect(Collectors.toSet());
        properties.forEach(
                property -> dataset.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                    if (isIn(quad.getGraph()) && holds(quad.asTriple())) {
                        receiver.accept(quad);
                    }
                }));
    }

    /** The graph in which the database notes what is indexed. */
    Node note() {
        return note;
    }

    List<Triple> note(TextState state) {
        return List.of(Triple.create(note, SchemaDO.version.asNode(), Literals.text(state.toString())));
    }

    /** What the database says is indexed; empty if it says nothing. */
    Optional<TextState> noted(DatasetGraph dataset) {
        return dataset.stream(note, note, SchemaDO.version.asNode(), Node.ANY)
                .findFirst()
                .flatMap(quad -> TextState.parse(quad.getObject().getLiteralLexicalForm()));
    }
}
