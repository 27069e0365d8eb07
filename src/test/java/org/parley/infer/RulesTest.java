package org.parley.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulesTest {
    static List<Rule> rules() {
        return RuleSet.load().rules();
    }

    static Stream<Rule> written() {
        return rules().stream().filter(rule -> !rule.examples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyRule_concludesWhatItsExamplesSayAndNoMore(Rule rule) {
        for (Rule.Example example : rule.examples()) {
            assertThat(conclusions(rule, example.data()))
                    .as("%s from%n%s", rule.id(), example.data())
                    .isEqualTo(turtle(example.conclusions()));
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyRule_hasAnExampleAndANearMiss(Rule rule) {
        assertThat(rule.examples().stream().map(Rule.Example::isNearMiss).distinct())
                .containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRule_canBeFollowed(Rule rule) {
        assertThat(Sites.of(rule)).isNotEmpty();
    }

    @Test
    void everyRule_readsWhatRulesBeforeItConcludeOnly() {
        List<Rule> rules = rules();
        for (int i = 0; i < rules.size(); i++) {
            Set<Node> later = rules.subList(i + 1, rules.size()).stream()
                    .flatMap(rule -> rule.concludes().stream())
                    .collect(Collectors.toSet());
            rules.subList(0, i + 1).forEach(rule -> later.removeAll(rule.concludes()));
            Set<Node> read = Sites.of(rules.get(i)).stream()
                    .map(site -> Terms.of(site.atom().pattern()))
                    .collect(Collectors.toSet());
            read.retainAll(later);
            assertThat(read).as(rules.get(i).id()).isEmpty();
        }
    }

    @Test
    void parse_whenTheRuleIsBroken_namesTheFileAndWhatWasExpected() {
        assertThatThrownBy(() -> RuleFile.parse("x", "# Meaning.\n# anchor: ?a\nCONSTRUCT { ?a ?b } WHERE {}"))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining("ontology/rules/x.rq:3");
        assertThatThrownBy(() -> RuleFile.parse("x", "# Meaning.\nCONSTRUCT WHERE { ?a ?b ?c }"))
                .hasMessageContaining("ontology/rules/x.rq: want a line '# anchor:");
        assertThatThrownBy(() -> Sites.of(RuleFile.parse(
                        "x", "# Meaning.\n# anchor: ?z\nCONSTRUCT { ?z a ?c } WHERE { ?a ?b ?c BIND (?c AS ?z) }")))
                .hasMessageContaining("rule x");
    }

    private static Set<Triple> conclusions(Rule rule, String trig) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.mem());
        Set<Triple> conclusions = new HashSet<>();
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(trig, Lang.TRIG).build().parse(dataset));
        Txn.executeRead(dataset, () -> new Conclusions(rule).forEach(dataset, conclusions::add));
        return conclusions;
    }

    private static Set<Triple> turtle(String text) {
        return RDFParser.fromString(text, Lang.TURTLE).toGraph().stream().collect(Collectors.toSet());
    }
}
