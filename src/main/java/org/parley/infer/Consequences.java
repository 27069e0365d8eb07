package org.parley.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.parley.show.Consequence;
import org.parley.store.Store;

/** Proofs in words: things by their labels, graphs by the articles they are of. */
public final class Consequences {
    private static final String ARTICLE = "graph/article/";
    private static final String GRAPH = "graph/";
    private static final String INFERRED = "graph/inferred/";

    private final Store store;
    private final Proofs proofs;

    public Consequences(Store store, RuleSet rules) {
        this.store = store;
        this.proofs = new Proofs(store, rules);
    }

    /** Of written rules, what each concludes of the thing, at most so many; the ontology's super-terms say nothing new. */
    public List<Consequence> about(String iri, int most) {
        return words(proofs.about(iri, rule -> !rule.examples().isEmpty(), most));
    }

    /** What any rule concludes of the thing with this property. */
    public List<Consequence> about(String iri, String property, int most) {
        Predicate<Rule> concludes = rule -> rule.concludes().stream()
                .anyMatch(term -> term.isURI()
                        && (term.getURI().equals(property) || localName(term).equals(property)));
        return words(proofs.about(iri, concludes, most)).stream()
                .filter(consequence ->
                        consequence.triple().contains(" " + localName(NodeFactory.createURI(property)) + " "))
                .toList();
    }

    private List<Consequence> words(List<Conclusion> conclusions) {
        return conclusions.stream().map(this::words).toList();
    }

    private Consequence words(Conclusion conclusion) {
        List<Consequence.Reason> reasons = new ArrayList<>();
        for (Conclusion.Premise premise : conclusion.premises()) {
            List<String> sources = premise.graphs().stream()
                    .filter(graph -> !graph.contains(INFERRED))
                    .map(this::source)
                    .toList();
            reasons.add(new Consequence.Reason(
                    words(premise.triple()), sources, sources.isEmpty() ? words(premise.inferred()) : List.of()));
        }
        return new Consequence(
                words(conclusion.triple()),
                conclusion.rule().id(),
                conclusion.rule().meaning(),
                reasons.stream().distinct().toList());
    }

    private String source(String graph) {
        String name = graph.substring(store.info().base().length());
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name.substring(GRAPH.length());
    }

    private String words(Triple triple) {
        return "%s %s %s"
                .formatted(name(triple.getSubject()), localName(triple.getPredicate()), name(triple.getObject()));
    }

    private String name(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : node.toString();
        }
        Optional<String> label = store.read(dataset -> dataset.stream(Node.ANY, node, RDFS.label.asNode(), Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst());
        return label.orElseGet(() -> shortName(node));
    }

    private String shortName(Node node) {
        String things = store.info().base() + "id/";
        return node.getURI().startsWith(things) ? node.getURI().substring(things.length()) : localName(node);
    }

    private static String localName(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
