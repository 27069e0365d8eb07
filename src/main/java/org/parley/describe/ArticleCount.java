package org.parley.describe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Iris;

/** Counts the whole graph of an article. Classes of things are those that the graph itself states. */
final class ArticleCount {
    private final Counts counts;
    private final int sign;
    private final Map<Node, Set<Node>> classes = new HashMap<>();

    private ArticleCount(Counts counts, int sign) {
        this.counts = counts;
        this.sign = sign;
    }

    static void add(Set<Triple> graph, Counts counts) {
        new ArticleCount(counts, 1).count(graph);
    }

    static void subtract(Set<Triple> graph, Counts counts) {
        new ArticleCount(counts, -1).count(graph);
    }

    private void count(Set<Triple> graph) {
        if (graph.isEmpty()) {
            return;
        }
        graph.stream()
                .filter(triple -> triple.predicateMatches(RDF.type.asNode()))
                .forEach(triple -> classes.computeIfAbsent(triple.getSubject(), unseen -> new HashSet<>())
                        .add(triple.getObject()));
        counts.add(Key.of(Measure.ARTICLES), sign);
        counts.add(Key.of(Measure.ARTICLE_TRIPLES), (long) sign * graph.size());
        classes.values().forEach(types -> types.forEach(type -> counts.add(Key.of(Measure.CLASS, type), sign)));
        graph.forEach(this::count);
    }

    private void count(Triple triple) {
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        counts.add(Key.of(Measure.REPORTED_PROPERTY, property), sign);
        if (triple.predicateMatches(OWL.sameAs.asNode())
                && Iris.wikidataId(object).isPresent()) {
            counts.add(Key.of(Measure.LINKS), sign);
        }
        for (Node type : classesOf(triple.getSubject())) {
            counts.add(Key.of(Measure.CLASS_PROPERTY, type, property), sign);
            if (object.isLiteral()) {
                Node datatype = NodeFactory.createURI(object.getLiteralDatatypeURI());
                counts.add(Key.of(Measure.DATATYPE, type, property, datatype), sign);
            } else {
                classesOf(object)
                        .forEach(other -> counts.add(Key.of(Measure.OBJECT_CLASS, type, property, other), sign));
            }
        }
    }

    private Set<Node> classesOf(Node thing) {
        return classes.getOrDefault(thing, Set.of());
    }
}
