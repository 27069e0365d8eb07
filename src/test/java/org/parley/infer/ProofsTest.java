package org.parley.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rdf.Iris;
import org.parley.store.Absent;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreInfo;

final class ProofsTest {
    private static final StoreInfo INFO = new StoreInfo("https://example.org/", "test");
    private static final RuleSet RULES = RuleSet.load();

    @TempDir
    private Path temp;

    static Stream<Rule> written() {
        return RULES.rules().stream().filter(rule -> !rule.examples().isEmpty());
    }

    /** What other rules conclude from the example may be among the premises; then its own premises are of the example. */
    @ParameterizedTest
    @MethodSource("written")
    void of_whatARuleConcludesOfItsExample_givesTriplesOfTheExample(Rule rule) throws Exception {
        int number = 0;
        for (Rule.Example example : rule.examples()) {
            if (!example.isNearMiss()) {
                number++;
                Path folder = temp.resolve("store" + number);
                Set<Triple> data = build(folder, example.data());
                try (Store store = Store.open(folder)) {
                    Proofs proofs = new Proofs(store, RULES);
                    for (Triple triple : triples(example.conclusions())) {
                        List<Conclusion> found = proofs.of(triple).stream()
                                .filter(conclusion -> conclusion.rule().id().equals(rule.id()))
                                .toList();
                        assertThat(found)
                                .as("%s in%n%s", triple, example.data())
                                .hasSize(1);
                        assertThat(found.get(0).premises())
                                .as("%s", triple)
                                .isNotEmpty()
                                .doesNotHaveDuplicates();
                        assertThat(found.get(0).premises()).allSatisfy(premise -> assertIsOf(premise, data));
                    }
                }
            }
        }
    }

    private static void assertIsOf(Conclusion.Premise premise, Set<Triple> data) {
        if (!data.contains(premise.triple())) {
            assertThat(premise.inferred()).as("%s", premise.triple()).isNotEmpty();
            premise.inferred().forEach(why -> why.premises().forEach(each -> assertIsOf(each, data)));
        }
    }

    private static Set<Triple> build(Path folder, String trig) throws Exception {
        Map<Node, List<Quad>> graphs = new TreeMap<>(Comparator.comparing(Node::getURI));
        RDFParser.fromString(trig, Lang.TRIG).build().parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graphs.computeIfAbsent(quad.getGraph(), unseen -> new ArrayList<>())
                        .add(quad);
            }
        });
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            graphs.values().forEach(build::put);
            build.derive(new Inference(new Iris(INFO.base()), RULES));
            build.commit(Absent.KEEP);
        }
        return graphs.values().stream()
                .flatMap(List::stream)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
    }

    private static Set<Triple> triples(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph().stream().collect(Collectors.toSet());
    }
}
