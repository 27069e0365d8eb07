package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.check.Shapes;
import org.parley.model.ArticleException;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;
import org.parley.rdf.GraphWriter;
import org.parley.rdf.Iris;
import org.parley.source.Corpus;
import org.parley.source.InputException;
import org.parley.source.ReadResult;
import org.parley.source.SourceOptions;
import org.parley.vocab.OntologyFile;

/**
 * Reads {@code golden/CASE/input.txt} through all stages and compares the graph with {@code expected.nt}; {@code
 * -Dgolden.update=true} writes the expected files anew, to be reviewed in the diff.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static ArticleReading reading;

    @BeforeAll
    static void load() {
        reading = ArticleReadings.standard().get();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void graph_ofGoldenCase_isAsExpected(Path folder) throws Exception {
        Graph got = graph(folder.resolve("input.txt"));
        Path expected = folder.resolve("expected.nt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, lines(got), StandardCharsets.UTF_8);
        }
        assertThat(lines(got))
                .isEqualTo(lines(RDFDataMgr.loadGraph(expected.toUri().toString())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void graph_ofGoldenCase_fitsTheShapes(Path folder) throws Exception {
        assertThat(Shapes.of(OntologyFile.SHAPES).check("urn:x:golden", graph(folder.resolve("input.txt")).stream()))
                .isEmpty();
    }

    private static Graph graph(Path input) throws InputException, ArticleException {
        try (Stream<ReadResult> results =
                Corpus.of(List.of(input), SourceOptions.DEFAULT).read()) {
            ReadResult.Read read = (ReadResult.Read) results.findFirst().orElseThrow();
            Graph graph = GraphFactory.createDefaultGraph();
            new GraphWriter(new Iris(Iris.DEFAULT_BASE))
                    .quads(reading.read(read.article())).stream()
                            .map(Quad::asTriple)
                            .forEach(graph::add);
            return graph;
        }
    }

    /** Sorted N-Triples: without blank nodes equal text means equal graph, and a difference is a readable diff. */
    private static String lines(Graph graph) {
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, graph, Lang.NTRIPLES);
        return text.toString().lines().sorted().reduce("", (all, line) -> all + line + "\n");
    }
}
