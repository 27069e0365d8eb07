package org.parley.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.model.Article;
import org.parley.model.CodePoints;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.Grounds;
import org.parley.model.Span;
import org.parley.model.TimeValue;
import org.parley.vocab.Nif;
import org.parley.vocab.Parley;

/** The graph of one article while it is written: collects triples, each once, and gives them out in a fixed order. */
final class ArticleGraph {
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private static final Span NOWHERE = new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Iris iris;
    private final Article article;
    private final CodePoints codePoints;
    private final Set<Triple> triples = new HashSet<>();
    private final Map<Node, Double> confidences = new HashMap<>();
    private final NavigableSet<Span> words = new TreeSet<>();

    ArticleGraph(Iris iris, Article article) {
        this.iris = iris;
        this.article = article;
        this.codePoints = new CodePoints(article.text());
    }

    Iris iris() {
        return iris;
    }

    Article article() {
        return article;
    }

    void add(Node subject, Property property, Node object) {
        triples.add(Triple.create(subject, property.asNode(), object));
    }

    void type(Node subject, Resource type) {
        add(subject, RDF.type, type.asNode());
    }

    void entities(Node subject, Property property, Collection<EntityKey> keys) {
        keys.forEach(key -> add(subject, property, iris.entity(key)));
    }

    void entity(Node subject, Property property, Optional<EntityKey> key) {
        key.ifPresent(k -> add(subject, property, iris.entity(k)));
    }

    /** The date as precise as it is known, and always the days it may mean. */
    void date(Node subject, TimeValue date) {
        add(subject, Parley.earliest, Literals.day(date.earliest()));
        add(subject, Parley.latest, Literals.day(date.latest()));
        Dates.precise(date).ifPresent(literal -> add(subject, Parley.date, literal));
    }

    /** The words of the span on one line. */
    String line(Span span) {
        return LINE_BREAK.matcher(article.text(span)).replaceAll(" ");
    }

    List<Span> inCodePoints(List<Span> spans) {
        return spans.stream().map(codePoints::of).toList();
    }

    /** Ties the fact to the words that state it. */
    void evidence(Node fact, List<Evidence> evidence) {
        evidence.forEach(e -> add(fact, Parley.evidence, mention(e.span(), fact, e.confidence(), e.rule())));
    }

    /** Ties the fact to the words that its parts were read from. */
    void grounds(Node fact, Grounds grounds) {
        grounds.values()
                .forEach(m -> add(
                        fact,
                        Parley.valueMention,
                        mention(m.span(), iris.entity(m.refersTo()), m.confidence(), m.rule())));
        grounds.date().forEach(e -> add(fact, Parley.dateMention, mention(e.span(), fact, e.confidence(), e.rule())));
    }

    /** A mention of the target. Found several times, it keeps every rule and the highest confidence. */
    Node mention(Span span, Node target, double confidence, String rule) {
        Span counted = codePoints.of(span);
        Node mention = iris.mention(article.id(), counted, target);
        type(mention, Parley.Mention);
        add(mention, Parley.refersTo, target);
        add(mention, Parley.rule, Literals.text(rule));
        add(mention, Nif.referenceContext, iris.article(article.id()));
        add(mention, Nif.beginIndex, Literals.offset(counted.begin()));
        add(mention, Nif.endIndex, Literals.offset(counted.end()));
        add(mention, Nif.anchorOf, Literals.text(article.text(span)));
        confidences.merge(mention, confidence, Math::max);
        words.add(span);
        return mention;
    }

    /**
     * Writes the sentences that a mention stands in; what nothing was read from is not copied.
     *
     * @param sentences disjoint, in text order
     */
    void sentences(List<Span> sentences) {
        int covered = 0;
        Iterator<Span> found = words.iterator();
        Span next = found.hasNext() ? found.next() : NOWHERE;
        for (Span sentence : sentences) {
            while (next.begin() < sentence.end()) {
                covered = Math.max(covered, next.end());
                next = found.hasNext() ? found.next() : NOWHERE;
            }
            if (covered > sentence.begin()) {
                sentence(sentence);
            }
        }
    }

    private void sentence(Span span) {
        Span counted = codePoints.of(span);
        Node sentence = iris.sentence(article.id(), counted);
        type(sentence, Nif.Sentence);
        add(sentence, Nif.referenceContext, iris.article(article.id()));
        add(sentence, Nif.beginIndex, Literals.offset(counted.begin()));
        add(sentence, Nif.endIndex, Literals.offset(counted.end()));
        add(sentence, Nif.anchorOf, Literals.text(article.text(span)));
    }

    List<Quad> quads() {
        confidences.forEach((mention, value) -> add(mention, Parley.confidence, Literals.confidence(value)));
        Node graph = iris.articleGraph(article.id());
        return triples.stream()
                .sorted(TripleOrder.comparator())
                .map(t -> Quad.create(graph, t))
                .toList();
    }
}
