package org.parley.document;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** The page of a file of concept schemes: each scheme as a tree and concept by concept, then its collections. */
final class SchemePage {
    private final Vocabulary vocabulary;
    private final Frame frame;
    private final ConceptCard card;
    private final Tree tree;

    SchemePage(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.frame = new Frame(vocabulary, names);
        this.card = new ConceptCard(vocabulary, names);
        this.tree = new Tree(
                concept -> vocabulary.subjects(SKOS.broader, concept),
                concept -> vocabulary.text(concept, SKOS.prefLabel).orElseThrow());
    }

    String html() {
        List<Node> schemes = vocabulary.ofType(SKOS.ConceptScheme);
        List<Node> collections = vocabulary.ofType(SKOS.Collection);
        String contents = schemes.stream().map(this::tree).collect(Collectors.joining())
                + (collections.isEmpty() ? "" : "<h2>Collections</h2>\n" + tree.html(collections));
        String content = schemes.stream().map(this::concepts).collect(Collectors.joining())
                + (collections.isEmpty() ? "" : "<h2 id=\"collections\">Collections</h2>\n" + cards(collections));
        return frame.around(schemes.get(0), contents, content);
    }

    private String tree(Node scheme) {
        return "<h2>%s</h2>\n%s".formatted(title(scheme), tree.html(vocabulary.subjects(SKOS.topConceptOf, scheme)));
    }

    private String concepts(Node scheme) {
        String id = vocabulary.isOwn(scheme) ? Names.anchor(scheme) : "concepts";
        String description =
                Names.escaped(vocabulary.text(scheme, DCTerms.description).orElseThrow());
        return "<h2 id=\"%s\">%s</h2>\n<p>%s</p>\n%s"
                .formatted(id, title(scheme), description, cards(vocabulary.subjects(SKOS.inScheme, scheme)));
    }

    private String title(Node scheme) {
        return Names.escaped(vocabulary.text(scheme, DCTerms.title).orElseThrow());
    }

    private String cards(List<Node> things) {
        return things.stream().map(card::html).collect(Collectors.joining());
    }
}
