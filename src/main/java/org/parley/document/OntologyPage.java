package org.parley.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The page of the ontology: figures, classes, properties, the schemes in it, the vocabularies it names, its changes. */
final class OntologyPage {
    private final Vocabulary vocabulary;
    private final Names names;
    private final Frame frame;
    private final TermCard card;
    private final ConceptCard conceptCard;

    OntologyPage(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.frame = new Frame(vocabulary, names);
        this.card = new TermCard(vocabulary, names);
        this.conceptCard = new ConceptCard(vocabulary, names);
    }

    String html() {
        Node ontology = NodeFactory.createURI(vocabulary.file().iri());
        String content = section("figures", "In pictures", new Figures(names).html())
                + section("classes", "Classes", cards(classes()))
                + section("properties", "Properties", cards(properties()))
                + schemes()
                + section("vocabularies", "Vocabularies", prefixes())
                + section("changes", "Changes", changes(ontology));
        return frame.around(ontology, contents(), content);
    }

    private static String section(String id, String title, String content) {
        return "<h2 id=\"%s\">%s</h2>\n%s".formatted(id, title, content);
    }

    private List<Node> classes() {
        return vocabulary.ownOfType(OWL.Class);
    }

    private List<Node> properties() {
        return vocabulary.ownOfType(OWL.ObjectProperty, OWL.DatatypeProperty).stream()
                .sorted(Comparator.comparing(Names::anchor, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private String contents() {
        return "<ul><li><a href=\"#figures\">In pictures</a></li></ul>\n<h2>Classes</h2>\n%s<h2>Properties</h2>\n%s%s%s"
                .formatted(
                        tree(RDFS.subClassOf, classes()),
                        tree(RDFS.subPropertyOf, properties()),
                        vocabulary.ownOfType(SKOS.ConceptScheme).stream()
                                .map(scheme -> "<h2><a href=\"#%s\">%s</a></h2>\n%s"
                                        .formatted(
                                                Names.anchor(scheme),
                                                capitalized(label(scheme)),
                                                tree(SKOS.broader, vocabulary.subjects(SKOS.inScheme, scheme))))
                                .collect(Collectors.joining()),
                        "<ul><li><a href=\"#vocabularies\">Vocabularies</a></li><li><a href=\"#changes\">Changes</a></li></ul>\n");
    }

    /** Terms under the wider ones among them. */
    private String tree(Property wider, List<Node> terms) {
        List<Node> top = terms.stream()
                .filter(term -> vocabulary.objects(term, wider).stream().noneMatch(terms::contains))
                .toList();
        return new Tree(term -> vocabulary.subjects(wider, term), Names::anchor).html(top);
    }

    private String cards(List<Node> terms) {
        return terms.stream().map(card::html).collect(Collectors.joining());
    }

    private String schemes() {
        return vocabulary.ownOfType(SKOS.ConceptScheme).stream()
                .map(scheme -> section(
                        Names.anchor(scheme),
                        capitalized(label(scheme)),
                        "<p>%s</p>\n%s"
                                .formatted(
                                        Names.escaped(vocabulary
                                                .text(scheme, RDFS.comment)
                                                .orElseThrow()),
                                        vocabulary.subjects(SKOS.inScheme, scheme).stream()
                                                .map(conceptCard::html)
                                                .collect(Collectors.joining()))))
                .collect(Collectors.joining());
    }

    private String label(Node term) {
        return Names.escaped(vocabulary.text(term, RDFS.label).orElseThrow());
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String prefixes() {
        Map<String, String> sorted = new TreeMap<>(vocabulary.prefixes().getNsPrefixMap());
        return sorted.entrySet().stream()
                .map(entry -> "<tr><th scope=\"row\"><code>%s:</code></th><td><code>%s</code></td></tr>\n"
                        .formatted(entry.getKey(), Names.escaped(entry.getValue())))
                .collect(Collectors.joining(
                        "",
                        "<p>Terms of these vocabularies are used or matched; none is imported.</p>\n<table>\n<thead><tr><th"
                                + " scope=\"col\">Prefix</th><th scope=\"col\">Namespace</th></tr></thead>\n<tbody>\n",
                        "</tbody>\n</table>\n"));
    }

    private String changes(Node ontology) {
        return vocabulary.texts(ontology, SKOS.historyNote).stream()
                .sorted(Comparator.reverseOrder())
                .map(note -> "<li>%s</li>\n".formatted(Names.escaped(note)))
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }
}
