package org.parley.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.infer.Inference;
import org.parley.infer.RuleSet;
import org.parley.rdf.Iris;
import org.parley.store.Absent;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreGraphs;
import org.parley.store.StoreInfo;
import org.parley.vocab.Prov;

final class DescriptionTest {
    private static final String BASE = "https://example.org/";
    private static final Iris IRIS = new Iris(BASE);
    private static final StoreInfo INFO = new StoreInfo(BASE, "test");
    private static final RuleSet RULES = RuleSet.load();
    private static final GraphNames NAMES = new GraphNames(IRIS);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final String ARTICLE =
            """
            PREFIX parley: <https://w3id.org/parley/ns#> PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX : <https://example.org/id/> PREFIX g: <https://example.org/graph/>
            <https://example.org/graph/article/%s> {
              :m a parley:Meeting, parley:Talks ; parley:chair :ana ; parley:attendance 7 .
              :ana a parley:Person ; owl:sameAs <http://www.wikidata.org/entity/Q1> . }
            """;

    @TempDir
    private Path temp;

    /** Articles made of the examples of all rules come, change and go; the numbers must be those of the last state. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void derive_whenArticlesComeAndGo_countsWhatARecountFinds(int seed) throws Exception {
        Random random = new Random(seed);
        List<Quad> all = examples();
        Map<Node, List<Quad>> state = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (int step = 0; step < 5; step++) {
            List<Node> changed = change(all, random, state);
            build(changed, state, START.plusSeconds(step));
        }
        Graph steps = description();
        try (StoreBuild build = StoreBuild.begin(store(), INFO)) {
            build.remove(NAMES.meta());
            commit(build, START);
        }
        assertThat(numbers(steps)).isNotEmpty().isEqualTo(numbers(description()));
        assertThat(numbers(steps)).isEqualTo(recounted());
    }

    @Test
    void derive_ofOneArticle_countsThingsPropertiesAndLinks() throws Exception {
        put("a");
        Graph graph = description();
        Counts counts = StoredCounts.read(NAMES, graph);
        Node meeting = term("Meeting");
        Node chair = term("chair");
        assertThat(counts.of(Measure.ARTICLES)).isEqualTo(1);
        assertThat(counts.of(Measure.ARTICLE_TRIPLES)).isEqualTo(6);
        assertThat(counts.of(Measure.LINKS)).isEqualTo(1);
        assertThat(counts.of(Measure.CLASS, meeting)).isEqualTo(1);
        assertThat(counts.of(Measure.CLASS_PROPERTY, meeting, RDF.type.asNode()))
                .isEqualTo(2);
        assertThat(counts.of(Measure.OBJECT_CLASS, meeting, chair, term("Person")))
                .isEqualTo(1);
        assertThat(counts.of(
                        Measure.DATATYPE,
                        meeting,
                        term("attendance"),
                        NodeFactory.createURI("http://www.w3.org/2001/XMLSchema#integer")))
                .isEqualTo(1);
        assertThat(counts.of(Measure.INFERRED_PROPERTY, term("participant"))).isEqualTo(1);
    }

    @Test
    void derive_whenAnArticleIsInTwoGraphs_countsItsThingsTwiceAndOnceWhenOneGoes() throws Exception {
        put("a");
        put("b");
        assertThat(StoredCounts.read(NAMES, description()).of(Measure.CLASS, term("Meeting")))
                .isEqualTo(2);
        remove("a");
        assertThat(StoredCounts.read(NAMES, description()).of(Measure.CLASS, term("Meeting")))
                .isEqualTo(1);
        remove("b");
        Counts counts = StoredCounts.read(NAMES, description());
        assertThat(counts.keys(Measure.CLASS, List.of())).isEmpty();
        assertThat(counts.of(Measure.ARTICLES)).isZero();
        assertThat(counts.of(Measure.INFERRED_PROPERTY, term("participant"))).isZero();
    }

    @Test
    void derive_whenNothingChanges_leavesTheDescriptionAsItIs() throws Exception {
        put("a");
        Graph before = description();
        build(List.of(), Map.of(), START.plusSeconds(3600));
        assertThat(description().isIsomorphicWith(before)).isTrue();
        put("a");
        assertThat(description().isIsomorphicWith(before)).isTrue();
    }

    @Test
    void derive_ofAnotherBuild_tellsOfBoth() throws Exception {
        put("a");
        Node graph = graph("b");
        build(List.of(graph), Map.of(graph, quads(ARTICLE.formatted("b"))), START.plusSeconds(3600));
        Graph now = description();
        assertThat(now.find(Node.ANY, RDF.type.asNode(), Prov.Activity.asNode()).toList())
                .hasSize(2);
        assertThat(text(now, "dataset", DCTerms.issued.asNode())).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(text(now, "dataset", DCTerms.modified.asNode())).isEqualTo("2026-01-01T01:00:00Z");
        assertThat(text(now, "build-2", Prov.startedAtTime.asNode())).isEqualTo("2026-01-01T01:00:00Z");
        assertThat(text(now, "build-2-new", VOID.documents.asNode())).isEqualTo("1");
        assertThat(text(now, "build-2-changed", VOID.documents.asNode())).isEqualTo("0");
        assertThat(text(now, "version-1", VOID.documents.asNode())).isEqualTo("1");
        assertThat(text(now, "version-2", VOID.documents.asNode())).isEqualTo("2");
    }

    @Test
    void keep_ofMoreThanAHundredBuilds_forgetsTheOldest() {
        Builds builds = new Builds(NAMES);
        Graph before = GraphFactory.createDefaultGraph();
        IntStream.rangeClosed(1, 150)
                .forEach(
                        number -> before.add(NAMES.part("build-" + number), RDF.type.asNode(), Prov.Activity.asNode()));
        Graph after = GraphFactory.createDefaultGraph();
        builds.keep(before, 151, after);
        assertThat(after.size()).isEqualTo(99);
        assertThat(after.contains(NAMES.part("build-52"), Node.ANY, Node.ANY)).isTrue();
        assertThat(builds.last(after)).isEqualTo(150);
    }

    @Test
    void description_always_hasNoBlankNodesAndTypesNothingAsNews() throws Exception {
        put("a");
        assertThat(description().stream().toList())
                .allMatch(triple -> triple.getSubject().isURI()
                        && !triple.getObject().isBlank()
                        && triple.getSubject().getURI().startsWith(BASE + "graph/meta"))
                .noneMatch(triple -> triple.predicateMatches(RDF.type.asNode())
                        && triple.getObject().getURI().startsWith("https://w3id.org/parley/ns#"));
    }

    private void put(String id) throws Exception {
        Node graph = graph(id);
        build(List.of(graph), Map.of(graph, quads(ARTICLE.formatted(id))), START);
    }

    private void remove(String id) throws Exception {
        build(List.of(graph(id)), Map.of(), START);
    }

    private void build(List<Node> changed, Map<Node, List<Quad>> state, Instant time) throws Exception {
        try (StoreBuild build = StoreBuild.begin(store(), INFO)) {
            for (Node graph : changed) {
                if (state.getOrDefault(graph, List.of()).isEmpty()) {
                    build.remove(graph);
                } else {
                    build.put(state.get(graph));
                }
            }
            commit(build, time);
        }
    }

    private static void commit(StoreBuild build, Instant time) throws Exception {
        build.derive(new Inference(IRIS, RULES));
        build.derive(new Description(IRIS, "test", Clock.fixed(time, ZoneOffset.UTC)));
        build.commit(Absent.KEEP);
    }

    private Path store() {
        return temp.resolve("store");
    }

    private Graph description() throws Exception {
        Graph graph = GraphFactory.createDefaultGraph();
        try (Store store = Store.open(store())) {
            new StoreGraphs(store).triples(NAMES.meta().getURI()).forEach(graph::add);
        }
        return graph;
    }

    /** All numbers of the description but those of builds. */
    private static List<String> numbers(Graph description) {
        Counts counts = StoredCounts.read(NAMES, description);
        TreeSet<String> lines = new TreeSet<>();
        for (Measure measure : Measure.values()) {
            counts.keys(measure, List.of()).forEach(key -> lines.add(key + " " + counts.of(key)));
        }
        return List.copyOf(lines);
    }

    /** The same from the triples of the store, graph by graph. */
    private List<String> recounted() throws Exception {
        Counts counts = new Counts();
        try (Store store = Store.open(store())) {
            StoreGraphs graphs = new StoreGraphs(store);
            for (String name : graphs.names()) {
                Node graph = NodeFactory.createURI(name);
                List<Triple> triples = graphs.triples(name);
                if (NAMES.isArticle(graph)) {
                    article(triples, counts);
                } else if (!graph.equals(NAMES.meta())) {
                    Measure measure = NAMES.isInferred(graph) ? Measure.INFERRED_PROPERTY : Measure.REPORTED_PROPERTY;
                    triples.forEach(triple -> counts.add(Key.of(measure, triple.getPredicate()), 1));
                    counts.add(Key.of(Measure.GRAPH, graph), triples.size());
                }
            }
        }
        Graph graph = GraphFactory.createDefaultGraph();
        Partitions.write(NAMES, counts, graph);
        return numbers(graph);
    }

    private static void article(List<Triple> triples, Counts counts) {
        counts.add(Key.of(Measure.ARTICLES), 1);
        for (Triple triple : triples) {
            Node property = triple.getPredicate();
            counts.add(Key.of(Measure.ARTICLE_TRIPLES), 1);
            counts.add(Key.of(Measure.REPORTED_PROPERTY, property), 1);
            if (triple.toString().contains("owl#sameAs") && triple.toString().contains("wikidata")) {
                counts.add(Key.of(Measure.LINKS), 1);
            }
            if (property.equals(RDF.type.asNode())) {
                counts.add(Key.of(Measure.CLASS, triple.getObject()), 1);
            }
            for (Node type : types(triples, triple.getSubject())) {
                counts.add(Key.of(Measure.CLASS_PROPERTY, type, property), 1);
                if (triple.getObject().isLiteral()) {
                    Node datatype = NodeFactory.createURI(triple.getObject().getLiteralDatatypeURI());
                    counts.add(Key.of(Measure.DATATYPE, type, property, datatype), 1);
                }
                types(triples, triple.getObject())
                        .forEach(other -> counts.add(Key.of(Measure.OBJECT_CLASS, type, property, other), 1));
            }
        }
    }

    private static List<Node> types(List<Triple> triples, Node thing) {
        return triples.stream()
                .filter(triple ->
                        triple.subjectMatches(thing) && triple.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getObject)
                .toList();
    }

    private static String text(Graph graph, String part, Node property) {
        return graph.find(NAMES.part(part), property, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    /** Some graphs get some of the triples. */
    private static List<Node> change(List<Quad> all, Random random, Map<Node, List<Quad>> state) {
        List<Node> changed = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Node graph = graph(String.valueOf(random.nextInt(12)));
            int share = 2 + random.nextInt(8);
            List<Quad> quads = new ArrayList<>();
            all.stream()
                    .filter(quad -> share < 9 && random.nextInt(share) == 0)
                    .forEach(quad -> quads.add(new Quad(graph, quad.asTriple())));
            state.put(graph, quads);
            changed.add(graph);
        }
        return changed.stream().distinct().toList();
    }

    private static Node graph(String id) {
        return NodeFactory.createURI(BASE + "graph/article/" + id);
    }

    private static Node term(String name) {
        return NodeFactory.createURI("https://w3id.org/parley/ns#" + name);
    }

    private static List<Quad> examples() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> quads(example.data()).stream())
                .distinct()
                .toList();
    }

    private static List<Quad> quads(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).build().parse(dataset);
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }
}
