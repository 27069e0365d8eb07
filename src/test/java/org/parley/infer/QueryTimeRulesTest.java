package org.parley.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.rulesys.ClauseEntry;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of {@code fuseki-config} say what those of {@code ontology/rules} say. */
final class QueryTimeRulesTest {
    /** What Jena's rules can't say, with the reason. */
    static final Map<String, String> UNSAID = Map.of(
            "reported-in", "asks which named graph states it",
            "publishers", "asks for named graphs and counts",
            "conflicting-values", "asks for two named graphs",
            "conflicting-days", "asks for two named graphs",
            "reversal", "adds days to a date, and what must not hold asks for several triples and their order",
            "answer", "adds days to a date");

    /** What they say in part: of known and reported terms of office, not of what the same article says. */
    static final Set<String> SAID_IN_PART = Set.of("acts-for", "speaks-for");

    private static final List<org.apache.jena.reasoner.rulesys.Rule> FIRST = read("parley-first.rules");
    private static final List<org.apache.jena.reasoner.rulesys.Rule> SECOND = read("parley.rules");
    /** Name of the rules that mark what must not hold. */
    private static final String MARKS = "marks";

    private static List<org.apache.jena.reasoner.rulesys.Rule> read(String file) {
        return org.apache.jena.reasoner.rulesys.Rule.rulesFromURL(
                Path.of("fuseki-config", file).toUri().toString());
    }

    static Stream<Rule> said() {
        return RulesTest.written().filter(rule -> !UNSAID.containsKey(rule.id()));
    }

    static Stream<Rule> axioms() {
        return RulesTest.rules().stream().filter(rule -> rule.examples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("said")
    void everyRule_concludesOfItsExamplesTheSame(Rule rule) {
        for (Rule.Example example : rule.examples()) {
            Graph data = union(example.data());
            Set<Triple> conclusions = triples(
                    RDFParser.fromString(example.conclusions(), Lang.TURTLE).toGraph());
            Set<Triple> found = triples(conclusions(rule, data));
            found.removeAll(triples(data));
            conclusions.removeAll(triples(data));
            if (SAID_IN_PART.contains(rule.id())) {
                assertThat(conclusions).as(example.data()).containsAll(found);
            } else {
                assertThat(found).as(example.data()).isEqualTo(conclusions);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("axioms")
    void everyBroaderTerm_isConcludedFromTheSameNarrowerOnes(Rule rule) {
        Triple conclusion = rule.query().getConstructTemplate().getTriples().get(0);
        Set<Node> narrower = Sites.of(rule).stream()
                .map(site -> Terms.of(site.atom().pattern()))
                .collect(Collectors.toSet());
        Set<Node> said = new HashSet<>();
        for (org.apache.jena.reasoner.rulesys.Rule each : of(Set.of(rule.id()), SECOND)) {
            assertThat(each.bodyLength()).isEqualTo(1);
            assertThat(Terms.of(triple(each.getHeadElement(0)))).isEqualTo(Terms.of(conclusion));
            said.add(Terms.of(triple(each.getBodyElement(0))));
        }
        assertThat(said).isEqualTo(narrower);
    }

    @Test
    void allRules_areSaidOrNamedAsUnsaid() {
        Set<String> ids = RulesTest.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> said = Stream.concat(FIRST.stream(), SECOND.stream())
                .map(QueryTimeRulesTest::id)
                .filter(id -> !id.equals(MARKS))
                .collect(Collectors.toSet());
        assertThat(said).doesNotContainAnyElementsOf(UNSAID.keySet());
        said.addAll(UNSAID.keySet());
        assertThat(said).isEqualTo(ids);
    }

    @Test
    void docs_nameEveryRuleWithItsMeaningAndWhetherItIsSaid() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs", "inference.md")).stream()
                .filter(line -> line.startsWith("| `") && line.matches(".* \\| (yes|no|in part) \\|"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(RulesTest.written()
                        .map(rule -> "| `%s` | %s | %s |".formatted(rule.id(), rule.meaning(), said(rule)))
                        .toList());
    }

    private static String said(Rule rule) {
        return UNSAID.containsKey(rule.id()) ? "no" : SAID_IN_PART.contains(rule.id()) ? "in part" : "yes";
    }

    private static Graph conclusions(Rule rule, Graph data) {
        Set<String> names = Set.of(rule.id(), MARKS);
        Graph first = new GenericRuleReasoner(of(names, FIRST)).bind(data);
        return new GenericRuleReasoner(of(names, SECOND)).bind(first);
    }

    private static List<org.apache.jena.reasoner.rulesys.Rule> of(
            Set<String> names, List<org.apache.jena.reasoner.rulesys.Rule> all) {
        return all.stream().filter(each -> names.contains(id(each))).toList();
    }

    private static String id(org.apache.jena.reasoner.rulesys.Rule rule) {
        return rule.getName().replaceFirst("\\..*", "");
    }

    private static Triple triple(ClauseEntry clause) {
        var pattern = (org.apache.jena.reasoner.TriplePattern) clause;
        return Triple.create(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    private static Graph union(String trig) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(trig, Lang.TRIG).build().parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        });
        return graph;
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream()
                .filter(triple -> !triple.getPredicate().getURI().startsWith("urn:x-parley:mark:"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
