package org.parley.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.parley.vocab.ServiceDescription;
import org.parley.vocab.VoidExtension;

/** Writes numbers as VoID. {@link StoredCounts} reads them back. */
final class Partitions {
    static final String DATASET = "dataset";
    static final String REPORTED = "reported";
    static final String INFERRED = "inferred";
    static final String ARTICLES = "articles";
    static final String LINKS = "wikidata-links";

    private final GraphNames names;
    private final Counts counts;
    private final Graph graph;

    private Partitions(GraphNames names, Counts counts, Graph graph) {
        this.names = names;
        this.counts = counts;
        this.graph = graph;
    }

    static void write(GraphNames names, Counts counts, Graph graph) {
        new Partitions(names, counts, graph).write();
    }

    private void write() {
        graphs();
        articles();
        properties(REPORTED, perProperty(Measure.REPORTED_PROPERTY));
        properties(INFERRED, perProperty(Measure.INFERRED_PROPERTY));
        Map<Node, Long> all = new TreeMap<>(Comparator.comparing(Node::getURI));
        all.putAll(perProperty(Measure.REPORTED_PROPERTY));
        perProperty(Measure.INFERRED_PROPERTY).forEach((property, number) -> all.merge(property, number, Long::sum));
        properties(DATASET, all);
        classes();
        links();
    }

    private void graphs() {
        for (Key key : counts.keys(Measure.GRAPH, List.of())) {
            boolean isInferred = names.isInferred(key.last());
            String last = names.last(key.last());
            Node part = names.part("graph-" + last);
            sheet(isInferred ? INFERRED : REPORTED).node(VOID.subset, part);
            sheet("graph-" + last)
                    .type(VOID.Dataset)
                    .type(ServiceDescription.Graph)
                    .count(VOID.triples, counts.of(key));
            Node named = names.part("named-" + last);
            sheet(DATASET).node(ServiceDescription.namedGraph, named);
            if (!isInferred) {
                sheet(REPORTED).node(ServiceDescription.namedGraph, named);
            }
            sheet("named-" + last)
                    .type(ServiceDescription.NamedGraph)
                    .node(ServiceDescription.name, key.last())
                    .node(ServiceDescription.graph, part);
        }
    }

    private void articles() {
        sheet(REPORTED).node(VOID.subset, names.part(ARTICLES));
        sheet(ARTICLES)
                .type(VOID.Dataset)
                .english(RDFS.label, "What articles report")
                .english(
                        RDFS.comment,
                        "A graph for each article. A thing that several articles tell of counts in each of them.")
                .count(VOID.documents, counts.of(Measure.ARTICLES))
                .count(VOID.triples, counts.of(Measure.ARTICLE_TRIPLES))
                .text(VOID.uriRegexPattern, "^" + names.articles().replace(".", "\\.") + ".+");
    }

    private Map<Node, Long> perProperty(Measure measure) {
        Map<Node, Long> numbers = new TreeMap<>(Comparator.comparing(Node::getURI));
        counts.keys(measure, List.of()).forEach(key -> numbers.put(key.last(), counts.of(key)));
        return numbers;
    }

    private void properties(String of, Map<Node, Long> numbers) {
        String prefix = of.equals(DATASET) ? "property" : of + "-property";
        sheet(of).count(VOID.properties, numbers.size());
        sheet(of).count(VOID.triples, OtherGraph.sum(numbers));
        numbers.forEach((property, number) -> partition(
                        sheet(of), VOID.propertyPartition, names.part(prefix, List.of(property)))
                .node(VOID.property, property)
                .count(VOID.triples, number));
    }

    private void classes() {
        List<Key> classes = counts.keys(Measure.CLASS, List.of());
        sheet(ARTICLES).count(VOID.classes, classes.size());
        sheet(DATASET).count(VOID.classes, classes.size());
        for (Key key : classes) {
            Node part = names.part("class", key.terms());
            sheet(DATASET).node(VOID.classPartition, part);
            Sheet sheet = partition(sheet(ARTICLES), VOID.classPartition, part)
                    .node(VOID._class, key.last())
                    .count(VOID.entities, counts.of(key));
            counts.keys(Measure.CLASS_PROPERTY, key.terms()).forEach(property -> property(sheet, property));
        }
    }

    private void property(Sheet of, Key key) {
        Sheet sheet = partition(of, VOID.propertyPartition, names.part("class-property", key.terms()))
                .node(VOID.property, key.last())
                .count(VOID.triples, counts.of(key));
        for (Key object : counts.keys(Measure.OBJECT_CLASS, key.terms())) {
            partition(sheet, VOID.classPartition, names.part("object", object.terms()))
                    .node(VOID._class, object.last())
                    .count(VOID.triples, counts.of(object));
        }
        for (Key value : counts.keys(Measure.DATATYPE, key.terms())) {
            partition(sheet, VoidExtension.datatypePartition, names.part("value", value.terms()))
                    .node(VoidExtension.datatype, value.last())
                    .count(VOID.triples, counts.of(value));
        }
    }

    private void links() {
        sheet(DATASET).node(VOID.subset, names.part(LINKS));
        sheet(LINKS)
                .type(VOID.Linkset)
                .english(RDFS.label, "Links to Wikidata, as articles' graphs hold them")
                .term(VOID.linkPredicate, OWL.sameAs)
                .node(VOID.subjectsTarget, names.part(DATASET))
                .iri(VOID.objectsTarget, "http://www.wikidata.org/entity/Q2013")
                .node(VOID.target, names.part(DATASET))
                .iri(VOID.target, "http://www.wikidata.org/entity/Q2013")
                .count(VOID.triples, counts.of(Measure.LINKS));
    }

    private static Sheet partition(Sheet of, Property by, Node part) {
        of.node(by, part);
        return of.of(part);
    }

    private Sheet sheet(String name) {
        return new Sheet(graph, names.part(name));
    }
}
