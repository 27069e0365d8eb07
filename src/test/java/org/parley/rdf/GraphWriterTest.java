package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.support.SampleFacts.DAY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.ArticleFacts;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.TimeValue;
import org.parley.support.SampleFacts;
import org.parley.vocab.Nif;
import org.parley.vocab.Parley;

class GraphWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/rdf/geneva-talks.ttl");
    private static final Map<Class<?>, Fact> SAMPLES = Map.of(
            Fact.Role.class, SampleFacts.minister(),
            Fact.Meeting.class, SampleFacts.talks(),
            Fact.Statement.class, SampleFacts.road());

    private static final Map<String, String> PREFIXES = Map.of(
            "parley", Parley.NS,
            "nif", Nif.NS,
            "org", ORG.NS,
            "owl", OWL.NS,
            "rdfs", RDFS.uri,
            "schema", SchemaDO.NS,
            "skos", SKOS.uri,
            "dcterms", DCTerms.NS,
            "xsd", XSD.NS);

    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final GraphWriter writer = new GraphWriter(iris);

    @Test
    void quads_ofTheSample_areTheGoldenGraph() throws IOException {
        Model got = ModelFactory.createModelForGraph(graph(SampleFacts.article()));
        if (Boolean.getBoolean("golden.update")) {
            update(got);
        }
        Model want = RDFDataMgr.loadModel(GOLDEN.toString());
        assertThat(got.isIsomorphicWith(want))
                .as(
                        "missing %s%nextra %s",
                        want.difference(got).listStatements().toList(),
                        got.difference(want).listStatements().toList())
                .isTrue();
    }

    @Test
    void quads_always_stand_inTheGraphOfTheArticle() {
        assertThat(writer.quads(SampleFacts.article())).isNotEmpty().allSatisfy(q -> assertThat(q.getGraph())
                .isEqualTo(iris.articleGraph(SampleFacts.ID)));
    }

    @Test
    void quads_whenWrittenTwice_areTheSameInTheSameOrder() {
        assertThat(writer.quads(SampleFacts.article()))
                .doesNotHaveDuplicates()
                .isEqualTo(new GraphWriter(new Iris(Iris.DEFAULT_BASE)).quads(SampleFacts.article()));
    }

    @Test
    void quads_whenFactsComeInAnotherOrder_areTheSame() {
        ArticleFacts read = SampleFacts.article();
        List<Fact> reversed = new ArrayList<>(read.facts());
        Collections.reverse(reversed);
        assertThat(writer.quads(with(reversed))).isEqualTo(writer.quads(read));
    }

    @Test
    void quads_always_holdNoBlankNodes() {
        assertThat(writer.quads(SampleFacts.article()).stream()
                        .flatMap(q -> Stream.of(q.getSubject(), q.getPredicate(), q.getObject()))
                        .filter(n -> !n.isURI() && !n.isLiteral()))
                .isEmpty();
    }

    @Test
    void quads_afterTheStore_areTheSame() {
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        List<Quad> quads = writer.quads(SampleFacts.article());
        Txn.executeWrite(store, () -> quads.forEach(store::add));
        Set<Quad> kept = Txn.calculateRead(store, () -> store.stream().collect(toSet()));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(quads);
    }

    @Test
    void kindsOfFact_always_haveASampleHere() {
        assertThat(SAMPLES.keySet()).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fact_ofAnyKind_isReachedFromItsEvidence(Fact fact) {
        Graph graph = graph(with(List.of(fact)));
        Set<Node> facts = graph.stream(Node.ANY, Parley.evidence.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .collect(toSet());
        assertThat(facts).hasSize(1).allSatisfy(node -> {
            assertThat(graph.contains(node, RDF.type.asNode(), Node.ANY)).isTrue();
            assertThat(graph.contains(Node.ANY, Parley.refersTo.asNode(), node)).isTrue();
        });
    }

    @Test
    void mentions_always_holdTheWordsAtTheirCodePoints() {
        Graph graph = graph(SampleFacts.article());
        int[] text = SampleFacts.TEXT.codePoints().toArray();
        assertThat(graph.stream(Node.ANY, RDF.type.asNode(), Parley.Mention.asNode())
                        .map(Triple::getSubject))
                .hasSizeGreaterThan(10)
                .allSatisfy(mention -> {
                    int begin = number(graph, mention, Nif.beginIndex.asNode());
                    int end = number(graph, mention, Nif.endIndex.asNode());
                    assertThat(new String(text, begin, end - begin))
                            .isEqualTo(object(graph, mention, Nif.anchorOf.asNode())
                                    .getLiteralLexicalForm());
                });
    }

    @Test
    void content_ofASplitQuote_isJoinedOnOneLine() {
        assertThat(objects(with(List.of(SampleFacts.road())), Parley.content.asNode()))
                .containsExactly("The road, … is open to all.");
        assertThat(objects(with(List.of(SampleFacts.road())), Nif.anchorOf.asNode()))
                .contains("The road,", "is open\nto all.", "said", "Ana Lind");
    }

    @Test
    void evidence_whenTwoRulesAgree_isOneMentionWithTheHighestConfidence() {
        Graph graph = graph(with(List.of(SampleFacts.appeal())));
        Node mention = graph.stream(
                        Node.ANY, Nif.anchorOf.asNode(), Literals.text("urged Ruritania to agree to a truce"))
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
        assertThat(graph.stream(mention, Parley.rule.asNode(), Node.ANY)).hasSize(2);
        assertThat(object(graph, mention, Parley.confidence.asNode())).isEqualTo(Literals.confidence(0.85));
    }

    @Test
    void meetings_whenAnArticleTellsOfTwoOnOneDay_areTwo() {
        Graph graph = graph(with(List.of(SampleFacts.talks(), SampleFacts.talks())));
        assertThat(graph.stream(Node.ANY, RDF.type.asNode(), Parley.Meeting.asNode()))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void date_always_hasItsDays_andALiteralAsPreciseAsKnown(TimeValue date, List<String> precise) {
        ArticleFacts read = with(List.of(dated(date)));
        assertThat(objects(read, Parley.date.asNode())).isEqualTo(precise);
        assertThat(objects(read, Parley.earliest.asNode()))
                .containsExactly(date.earliest().toString());
        assertThat(objects(read, Parley.latest.asNode()))
                .containsExactly(date.latest().toString());
    }

    @Test
    void speakerMention_whenNobodyIsKnownToSpeak_isNotWritten() {
        Fact.Statement s = SampleFacts.road();
        Fact.Statement nobody = new Fact.Statement(
                Optional.empty(),
                s.content(),
                s.quoted(),
                s.cue(),
                s.speakerMention(),
                s.act(),
                s.addressees(),
                s.onBehalfOf(),
                s.reportedBy(),
                s.date(),
                s.topics(),
                s.evidence());
        assertThat(graph(with(List.of(nobody))).contains(Node.ANY, Parley.speakerMention.asNode(), Node.ANY))
                .isFalse();
    }

    static Stream<Fact> samples() {
        return SAMPLES.values().stream();
    }

    static Object[][] dates() {
        return new Object[][] {
            {TimeValue.day(DAY), List.of("2031-05-04")},
            {TimeValue.month(YearMonth.of(2031, 5)), List.of("2031-05")},
            {TimeValue.year(2031), List.of("2031")},
            {TimeValue.interval(DAY, DAY.plusDays(3)), List.of("2031-05-04")},
            {TimeValue.interval(DAY, DAY.plusDays(20)), List.of("2031-05")},
            {TimeValue.interval(DAY, DAY.plusMonths(1)), List.of("2031")},
            {TimeValue.interval(DAY, DAY.plusYears(1)), List.of()}
        };
    }

    private static Fact.Meeting dated(TimeValue date) {
        Fact.Meeting m = SampleFacts.talks();
        return new Fact.Meeting(
                m.kind(),
                m.status(),
                m.participants(),
                m.chairs(),
                m.hosts(),
                m.mediators(),
                m.absentees(),
                m.place(),
                m.venue(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(),
                List.of(new Evidence(SampleFacts.span("met"), "r", 0.5)));
    }

    private static ArticleFacts with(List<Fact> facts) {
        ArticleFacts read = SampleFacts.article();
        return new ArticleFacts(
                read.article(), read.sentences(), read.entities(), read.mentions(), facts, read.grounds());
    }

    private Graph graph(ArticleFacts read) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        writer.quads(read).forEach(q -> graph.add(q.asTriple()));
        return graph;
    }

    private List<String> objects(ArticleFacts read, Node property) {
        return graph(read).stream(Node.ANY, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static Node object(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    private static int number(Graph graph, Node subject, Node property) {
        return Integer.parseInt(object(graph, subject, property).getLiteralLexicalForm());
    }

    private static void update(Model got) throws IOException {
        new TreeMap<>(PREFIXES).forEach(got::setNsPrefix);
        try (OutputStream out = Files.newOutputStream(GOLDEN)) {
            out.write(
                    "# What GraphWriter writes for SampleFacts. Rewritten by -Dgolden.update=true.\n".getBytes(UTF_8));
            RDFDataMgr.write(out, got, RDFFormat.TURTLE_BLOCKS);
        }
    }
}
