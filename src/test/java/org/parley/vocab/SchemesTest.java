package org.parley.vocab;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.MeetingKind;
import org.parley.model.SpeechAct;

/** The concept schemes: offices, topics, kinds of meetings, codes, and what speech acts are matched with. */
class SchemesTest {
    private static final String OWN = "https://w3id.org/parley/ns";
    private static final Graph ONTOLOGY = OntologyFile.ONTOLOGY.read();
    private static final Graph ROLES = OntologyFile.ROLES.read();
    private static final Graph KINDS = OntologyFile.KINDS.read();
    private static final Graph CODES = OntologyFile.CODES.read();

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ROLES", "TOPICS", "KINDS", "CODES"})
    void concept_always_hasNameDefinitionAndAPlaceInItsScheme(OntologyFile file) {
        Graph scheme = file.read();
        assertThat(conceptsOf(scheme)).hasSizeGreaterThan(4).allSatisfy(concept -> {
            assertThat(concept.getURI()).matches(OWN + "/(roles|topics|kinds|codes)#[a-z][A-Za-z0-9-]*");
            for (Property one : List.of(SKOS.prefLabel, SKOS.definition, SKOS.inScheme)) {
                assertThat(scheme.stream(concept, one.asNode(), Node.ANY)).hasSize(1);
            }
            assertThat(reachesTop(scheme, concept))
                    .as("%s reaches a top concept", concept)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ROLES", "TOPICS", "KINDS"})
    void label_always_belongsToOneConcept(OntologyFile file) {
        Set<Node> labelling = Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());
        Graph scheme = file.read();
        assertThat(conceptsOf(scheme)
                        .flatMap(c -> scheme.stream(c, Node.ANY, Node.ANY))
                        .filter(t -> labelling.contains(t.getPredicate()))
                        .collect(groupingBy(
                                t -> t.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT)))
                        .values())
                .allSatisfy(triples -> assertThat(triples).hasSize(1));
    }

    @Test
    void concepts_whenNamedById_areThoseOfTheSchemes() {
        assertThat(conceptsOf(ROLES)).contains(Concepts.role("foreign-minister").asNode());
        assertThat(conceptsOf(OntologyFile.TOPICS.read()))
                .contains(Concepts.topic("prisoner-exchange").asNode());
    }

    @Test
    void kinds_always_areTheClassesOfMeetings() {
        assertThat(conceptsOf(KINDS)
                        .flatMap(kind -> objects(KINDS, kind, SKOS.closeMatch))
                        .filter(node -> node.getURI().startsWith(Parley.NS)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(MeetingKind.values())
                        .map(kind -> Terms.of(kind).asNode())
                        .toList());
    }

    @Test
    void speechActs_always_areThoseOfTheModel() {
        assertThat(acts().map(Node::getLocalName))
                .containsExactlyInAnyOrderElementsOf(Stream.of(SpeechAct.values())
                        .map(act -> act.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void speechAct_always_hasOneNearestCameoCodeAndItsCategory() {
        assertThat(acts()).hasSize(SpeechAct.values().length).allSatisfy(act -> {
            List<String> codes = codes(act, SKOS.closeMatch, "cameo");
            assertThat(codes).singleElement().asString().hasSize("010".length());
            assertThat(codes(act, SKOS.broadMatch, "cameo"))
                    .containsExactly(codes.get(0).substring(0, "01".length()));
        });
    }

    /** CAMEO's category decides the PLOVER type; statements and denials (01) have none. */
    @Test
    void speechAct_always_hasThePloverTypeOfItsCameoCategory() {
        assertThat(acts()).allSatisfy(act -> {
            Node category = objects(ONTOLOGY, act, SKOS.broadMatch)
                    .filter(node -> node.getLocalName().startsWith("cameo-"))
                    .findFirst()
                    .orElseThrow();
            Set<String> wanted = Stream.of(SKOS.closeMatch, SKOS.relatedMatch)
                    .flatMap(match -> objects(CODES, category, match))
                    .map(SchemesTest::notation)
                    .collect(toSet());
            assertThat(codes(act, SKOS.closeMatch, "plover").stream().map(code -> code.replaceFirst(":.*", "")))
                    .containsExactlyElementsOf(wanted);
        });
    }

    @ParameterizedTest
    @CsvSource({"assert, 010, ''", "appeal, 020, REQUEST", "accuse, 112, ACCUSE:allege", "praise, 051, SUPPORT"})
    void speechAct_whenItsCodesAreAskedFor_givesThoseOfTheCodebooks(String act, String cameo, String plover) {
        Node node = NodeFactory.createURI(Parley.NS + act);
        assertThat(codes(node, SKOS.closeMatch, "cameo")).containsExactly(cameo);
        assertThat(String.join(" ", codes(node, SKOS.closeMatch, "plover"))).isEqualTo(plover);
    }

    @Test
    void code_always_hasOneNotationOfItsSchemesDatatypeThatItsNameRepeats() {
        assertThat(conceptsOf(CODES)).allSatisfy(code -> {
            List<Node> notations = objects(CODES, code, SKOS.notation).toList();
            assertThat(notations).hasSize(1);
            String[] name = code.getLocalName().split("-", 2);
            assertThat(notations.get(0).getLiteralLexicalForm().replace(':', '-'))
                    .isEqualTo(name[1]);
            assertThat(notations.get(0).getLiteralDatatypeURI())
                    .isEqualTo(OWN + "/codes#" + (name[0].equals("cameo") ? "CameoCode" : "PloverType"));
        });
    }

    @Test
    void codes_always_areThoseMatchedWithAndTheirCategories() {
        Set<Node> matched = Stream.of(ONTOLOGY, KINDS, CODES)
                .flatMap(Graph::stream)
                .filter(triple -> !triple.getPredicate().equals(SKOS.inScheme.asNode()))
                .map(Triple::getObject)
                .collect(toSet());
        assertThat(matched).containsAll(conceptsOf(CODES).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acts-for-state", "single-holder"})
    void collection_always_holdsConceptsOfTheScheme(String collection) {
        assertThat(members(collection))
                .hasSizeBetween(30, 100)
                .isSubsetOf(conceptsOf(ROLES).collect(toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "acts-for-state, foreign-minister, member-of-parliament",
        "acts-for-state, head-of-delegation, un-envoy",
        "acts-for-state, spokesperson, analyst",
        "single-holder, president, vice-president",
        "single-holder, secretary-general, ambassador"
    })
    void collection_always_holdsTheOneAndNotTheOther(String collection, String in, String out) {
        assertThat(members(collection))
                .contains(Concepts.role(in).asNode())
                .doesNotContain(Concepts.role(out).asNode());
    }

    private static Set<Node> members(String collection) {
        return objects(ROLES, Concepts.role(collection).asNode(), SKOS.member).collect(toSet());
    }

    private static Stream<Node> acts() {
        return ONTOLOGY.stream(Node.ANY, SKOS.inScheme.asNode(), Parley.SpeechActScheme.asNode())
                .map(Triple::getSubject);
    }

    private static List<String> codes(Node concept, Property match, String scheme) {
        return objects(ONTOLOGY, concept, match)
                .filter(node -> node.getLocalName().startsWith(scheme + "-"))
                .map(SchemesTest::notation)
                .toList();
    }

    private static String notation(Node code) {
        return objects(CODES, code, SKOS.notation).findFirst().orElseThrow().getLiteralLexicalForm();
    }

    private static Stream<Node> objects(Graph graph, Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject);
    }

    private static Stream<Node> conceptsOf(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).map(Triple::getSubject);
    }

    /** Steps are limited, so that a cycle is found as well. */
    private static boolean reachesTop(Graph scheme, Node concept) {
        Set<Node> level = Set.of(concept);
        for (int step = 0; step < 6 && !level.isEmpty(); step++) {
            if (level.stream().anyMatch(c -> scheme.contains(c, SKOS.topConceptOf.asNode(), Node.ANY))) {
                return true;
            }
            level = level.stream()
                    .flatMap(c -> objects(scheme, c, SKOS.broader))
                    .collect(toSet());
        }
        return false;
    }
}
