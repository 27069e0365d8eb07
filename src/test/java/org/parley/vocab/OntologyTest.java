package org.parley.vocab;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.SpeechAct;

class OntologyTest {
    private static final String OWN = "https://w3id.org/parley/ns";
    private static final Graph ONTOLOGY = OntologyFile.ONTOLOGY.read();

    @ParameterizedTest
    @EnumSource(OntologyFile.class)
    void file_whenReadStrictly_isNotEmpty(OntologyFile file) {
        assertThat(file.read().size()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(value = OntologyFile.class, names = ".*SHAPES", mode = EnumSource.Mode.MATCH_NONE)
    void file_whenItGoesIntoTheStore_hasNoBlankNodes(OntologyFile file) {
        assertThat(file.read().stream().flatMap(OntologyTest::nodes).filter(Node::isBlank))
                .isEmpty();
    }

    @Test
    void ownTerms_whenUsedInAnyFile_areDefined() {
        Set<Node> used = all().flatMap(OntologyTest::nodes)
                .filter(n -> n.isURI() && n.getURI().startsWith(OWN))
                .filter(n -> !isVersion(n) && !n.getURI().startsWith(OWN + "/shapes"))
                .collect(toSet());
        Set<Node> defined = all().filter(t -> t.getPredicate().equals(RDF.type.asNode()))
                .map(Triple::getSubject)
                .collect(toSet());
        assertThat(used).isNotEmpty().isSubsetOf(defined);
    }

    @ParameterizedTest
    @MethodSource("ownTerms")
    void ownTerm_always_hasLabelCommentExampleAndSource(Node term) {
        for (Property p : List.of(RDFS.label, RDFS.comment, SKOS.example, RDFS.isDefinedBy)) {
            assertThat(ONTOLOGY.stream(term, p.asNode(), Node.ANY))
                    .as(p.getLocalName())
                    .hasSize(1);
        }
    }

    @Test
    void ontology_always_staysSmall() {
        assertThat(ofType(OWL.Class)).hasSizeBetween(15, 20);
        assertThat(ofType(OWL.ObjectProperty).size()
                        + ofType(OWL.DatatypeProperty).size())
                .isBetween(28, 45);
    }

    @Test
    void ontology_always_importsNothingAndSaysWhatItIs() {
        Node header = ofType(OWL.Ontology).iterator().next();
        assertThat(ONTOLOGY.contains(Node.ANY, OWL.imports.asNode(), Node.ANY)).isFalse();
        for (Property p :
                List.of(DCTerms.title, DCTerms.description, DCTerms.creator, DCTerms.license, OWL2.versionIRI)) {
            assertThat(ONTOLOGY.contains(header, p.asNode(), Node.ANY))
                    .as(p.getLocalName())
                    .isTrue();
        }
    }

    @Test
    void absentee_never_countsAsActorOfTheEvent() {
        assertThat(ONTOLOGY.contains(Parley.absentee.asNode(), RDFS.subPropertyOf.asNode(), Node.ANY))
                .isFalse();
    }

    @Test
    void speechActs_always_haveACameoCode() {
        assertThat(conceptsOf(ONTOLOGY)
                        .filter(c -> ONTOLOGY.contains(c, SKOS.inScheme.asNode(), Parley.SpeechActScheme.asNode()))
                        .filter(c -> !ONTOLOGY.contains(c, Parley.cameoCode.asNode(), Node.ANY)))
                .isEmpty();
    }

    /** CAMEO's top level decides the PLOVER type; statements and denials (01) have none. */
    @Test
    void speechActs_always_haveThePloverTypeOfTheirCameoCode() {
        Map<String, String> types = Map.of(
                "02",
                "REQUEST",
                "03",
                "AGREE",
                "05",
                "SUPPORT",
                "10",
                "REQUEST",
                "11",
                "ACCUSE",
                "12",
                "REJECT",
                "13",
                "THREATEN");
        assertThat(acts()).hasSize(SpeechAct.values().length).allSatisfy(act -> {
            String cameo = value(act, Parley.cameoCode).orElseThrow();
            String plover = value(act, Parley.ploverType).orElse("").replaceFirst(":.*", "");
            assertThat(plover).isEqualTo(types.getOrDefault(cameo.substring(0, 2), ""));
        });
    }

    @Test
    void speechActs_always_areThoseOfTheModel() {
        assertThat(acts().map(Node::getLocalName))
                .containsExactlyInAnyOrderElementsOf(Stream.of(SpeechAct.values())
                        .map(act -> act.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static Stream<Node> acts() {
        return conceptsOf(ONTOLOGY)
                .filter(c -> ONTOLOGY.contains(c, SKOS.inScheme.asNode(), Parley.SpeechActScheme.asNode()));
    }

    private static Optional<String> value(Node subject, Property property) {
        return ONTOLOGY.stream(subject, property.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ROLES", "TOPICS"})
    void concept_always_hasNameDefinitionAndAPlaceInItsScheme(OntologyFile file) {
        Graph scheme = file.read();
        assertThat(conceptsOf(scheme)).hasSizeGreaterThan(45).allSatisfy(concept -> {
            assertThat(concept.getURI()).matches(OWN + "/(roles|topics)#[a-z][a-z0-9-]*");
            assertThat(scheme.stream(concept, SKOS.prefLabel.asNode(), Node.ANY))
                    .hasSize(1);
            assertThat(scheme.stream(concept, SKOS.definition.asNode(), Node.ANY))
                    .hasSize(1);
            assertThat(scheme.stream(concept, SKOS.inScheme.asNode(), Node.ANY)).hasSize(1);
            assertThat(reachesTop(scheme, concept))
                    .as("%s reaches a top concept", concept)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ROLES", "TOPICS"})
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
        assertThat(conceptsOf(OntologyFile.ROLES.read()))
                .contains(Concepts.role("foreign-minister").asNode());
        assertThat(conceptsOf(OntologyFile.TOPICS.read()))
                .contains(Concepts.topic("prisoner-exchange").asNode());
    }

    static Stream<Node> ownTerms() {
        return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .filter(n -> n.getURI().startsWith(Parley.NS))
                .distinct();
    }

    private static boolean isVersion(Node node) {
        return ONTOLOGY.contains(Node.ANY, OWL2.versionIRI.asNode(), node);
    }

    private static Stream<Triple> all() {
        return Stream.of(OntologyFile.values()).flatMap(f -> f.read().stream());
    }

    private static Stream<Node> nodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private static Set<Node> ofType(Resource type) {
        return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), type.asNode())
                .map(Triple::getSubject)
                .collect(toSet());
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
                    .flatMap(c -> scheme.stream(c, SKOS.broader.asNode(), Node.ANY))
                    .map(Triple::getObject)
                    .collect(toSet());
        }
        return false;
    }
}
