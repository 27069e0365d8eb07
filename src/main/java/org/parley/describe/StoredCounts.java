package org.parley.describe;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.VOID;
import org.parley.vocab.ServiceDescription;
import org.parley.vocab.VoidExtension;

/** Reads the numbers of a description that {@link Partitions} wrote. */
final class StoredCounts {
    private static final Partition PROPERTIES = new Partition(VOID.propertyPartition, VOID.property, VOID.triples);
    private static final Partition CLASSES = new Partition(VOID.classPartition, VOID._class, VOID.entities);
    private static final Partition OBJECTS = new Partition(VOID.classPartition, VOID._class, VOID.triples);
    private static final Partition DATATYPES =
            new Partition(VoidExtension.datatypePartition, VoidExtension.datatype, VOID.triples);

    private final GraphNames names;
    private final Graph graph;
    private final Counts counts = new Counts();

    /** How parts are led to, what they are parts by, and what is counted. */
    private record Partition(Property by, Property term, Property number) {}

    private StoredCounts(GraphNames names, Graph graph) {
        this.names = names;
        this.graph = graph;
    }

    static Counts read(GraphNames names, Graph graph) {
        StoredCounts stored = new StoredCounts(names, graph);
        stored.read();
        return stored.counts;
    }

    private void read() {
        Node articles = names.part(Partitions.ARTICLES);
        counts.add(Key.of(Measure.ARTICLES), number(articles, VOID.documents));
        counts.add(Key.of(Measure.ARTICLE_TRIPLES), number(articles, VOID.triples));
        counts.add(Key.of(Measure.LINKS), number(names.part(Partitions.LINKS), VOID.triples));
        for (Node named : objects(names.part(Partitions.DATASET), ServiceDescription.namedGraph)) {
            long triples = number(object(named, ServiceDescription.graph), VOID.triples);
            counts.add(Key.of(Measure.GRAPH, object(named, ServiceDescription.name)), triples);
        }
        add(names.part(Partitions.REPORTED), PROPERTIES, Measure.REPORTED_PROPERTY, List.of());
        add(names.part(Partitions.INFERRED), PROPERTIES, Measure.INFERRED_PROPERTY, List.of());
        add(articles, CLASSES, Measure.CLASS, List.of()).forEach(this::addProperties);
    }

    private void addProperties(Part type) {
        for (Part property : add(type.node(), PROPERTIES, Measure.CLASS_PROPERTY, type.terms())) {
            add(property.node(), OBJECTS, Measure.OBJECT_CLASS, property.terms());
            add(property.node(), DATATYPES, Measure.DATATYPE, property.terms());
        }
    }

    private record Part(Node node, List<Node> terms) {}

    private List<Part> add(Node whole, Partition partition, Measure measure, List<Node> terms) {
        List<Part> parts = new ArrayList<>();
        for (Node node : objects(whole, partition.by())) {
            List<Node> all = new ArrayList<>(terms);
            all.add(object(node, partition.term()));
            counts.add(new Key(measure, List.copyOf(all)), number(node, partition.number()));
            parts.add(new Part(node, all));
        }
        return parts;
    }

    private List<Node> objects(Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList();
    }

    private Node object(Node subject, Property property) {
        return objects(subject, property).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s: no %s".formatted(subject, property)));
    }

    private long number(Node subject, Property property) {
        return ((Number) object(subject, property).getLiteralValue()).longValue();
    }
}
