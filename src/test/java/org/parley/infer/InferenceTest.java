package org.parley.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.Iris;
import org.parley.store.Absent;
import org.parley.store.ExportFormat;
import org.parley.store.GraphExport;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreInfo;

final class InferenceTest {
    private static final Iris IRIS = new Iris("https://example.org/");
    private static final StoreInfo INFO = new StoreInfo("https://example.org/", "test");
    private static final RuleSet RULES = RuleSet.load();

    @TempDir
    private Path temp;

    /**
     * Graphs made of the examples of all rules come and go; what is inferred step by step must be what is inferred from the last
     * state at once.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void derive_whenGraphsComeAndGo_isWhatTheLastStateGives(int seed) throws Exception {
        Random random = new Random(seed);
        List<Quad> all = examples();
        Map<Node, List<Quad>> state = new TreeMap<>(Comparator.comparing(Node::getURI));
        for (int step = 0; step < 6; step++) {
            List<Node> changed = new ArrayList<>();
            for (Map.Entry<Node, List<Quad>> graph : change(all, random).entrySet()) {
                state.put(graph.getKey(), graph.getValue());
                changed.add(graph.getKey());
            }
            build(temp.resolve("steps"), changed, state);
        }
        build(temp.resolve("whole"), new ArrayList<>(state.keySet()), state);
        assertThat(inferred(temp.resolve("steps")))
                .isNotEmpty()
                .containsExactlyElementsOf(inferred(temp.resolve("whole")));
    }

    @Test
    void derive_whenTheLastPremiseGoes_takesTheConclusionAway() throws Exception {
        List<Quad> premise = quads("PREFIX parley: <https://w3id.org/parley/ns#> PREFIX : <https://example.org/id/>"
                + " :g { :meeting parley:chair :ana . :ana a parley:Person }");
        Node graph = premise.get(0).getGraph();
        build(temp.resolve("store"), List.of(graph), Map.of(graph, premise));
        assertThat(inferred(temp.resolve("store"))).anyMatch(line -> line.contains("inferred/presence"));
        build(temp.resolve("store"), List.of(graph), Map.of(graph, List.of()));
        assertThat(inferred(temp.resolve("store"))).noneMatch(line -> line.contains("example.org/id/"));
    }

    /** A meeting in the middle of a series tells the series as well, but is not what the series is named after. */
    @Test
    void derive_whenAMeetingOfASeriesFollowsAnotherOneToo_keepsTheSeries() throws Exception {
        List<Quad> series = quads(
                "PREFIX parley: <https://w3id.org/parley/ns#> PREFIX : <https://example.org/id/meeting/>"
                        + " :g { :a a parley:Meeting . :b a parley:Meeting ; parley:follows :a . :c parley:follows :b }");
        List<Quad> more =
                quads("PREFIX parley: <https://w3id.org/parley/ns#> PREFIX : <https://example.org/id/meeting/>"
                        + " :h { :z a parley:Meeting . :b parley:follows :z }");
        Node first = series.get(0).getGraph();
        Node second = more.get(0).getGraph();
        Map<Node, List<Quad>> state = Map.of(first, series, second, more);
        build(temp.resolve("steps"), List.of(first), state);
        build(temp.resolve("steps"), List.of(second), state);
        build(temp.resolve("whole"), List.of(first, second), state);
        assertThat(inferred(temp.resolve("steps")))
                .anyMatch(line -> line.contains("series/a"))
                .containsExactlyElementsOf(inferred(temp.resolve("whole")));
    }

    /** A third of the triples, put into graphs anew. */
    private static Map<Node, List<Quad>> change(List<Quad> all, Random random) {
        Map<Node, List<Quad>> graphs = new HashMap<>();
        for (int i = 0; i < 8; i++) {
            graphs.put(
                    NodeFactory.createURI("https://example.org/graph/article/" + random.nextInt(24)),
                    new ArrayList<>());
        }
        List<Node> names = List.copyOf(graphs.keySet());
        for (Quad quad : all) {
            if (random.nextInt(3) == 0) {
                Node graph = names.get(random.nextInt(names.size()));
                graphs.get(graph).add(new Quad(graph, quad.asTriple()));
            }
        }
        return graphs;
    }

    private static void build(Path folder, List<Node> changed, Map<Node, List<Quad>> state) throws Exception {
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            for (Node graph : changed) {
                if (state.get(graph).isEmpty()) {
                    build.remove(graph);
                } else {
                    build.put(state.get(graph));
                }
            }
            build.derive(new Inference(IRIS, RULES));
            build.commit(Absent.KEEP);
        }
    }

    private static List<String> inferred(Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Store store = Store.open(folder)) {
            GraphExport.ofAll(store, ExportFormat.NQUADS).writeSorted(out);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("/graph/inferred/") && !line.endsWith("/graph/inferred> ."))
                .toList();
    }

    private static List<Quad> examples() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> quads(example.data()).stream())
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<Quad> quads(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).build().parse(dataset);
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        return quads;
    }
}
