package org.parley.vocab;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

class OntologyTest {
    private static final String OWN = "https://w3id.org/parley/ns";
    private static final Graph ONTOLOGY = OntologyFile.ONTOLOGY.read();

    @ParameterizedTest
    @EnumSource(OntologyFile.class)
    void file_whenReadStrictly_isNotEmpty(OntologyFile file) {
        assertThat(file.read().size()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {".*SHAPES", "EXAMPLE"},
            mode = EnumSource.Mode.MATCH_NONE)
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
        assertThat(ownTerms().filter(term -> isDefinedAs(term, OWL.Class))).hasSizeBetween(15, 20);
        assertThat(ownTerms().filter(term -> isProperty(term) || isDefinedAs(term, OWL2.AnnotationProperty)))
                .hasSizeBetween(28, 45);
    }

    @Test
    void ontology_always_importsNothingAndSaysWhatItIs() {
        Node header = ofType(OWL.Ontology).iterator().next();
        assertThat(ONTOLOGY.contains(Node.ANY, OWL.imports.asNode(), Node.ANY)).isFalse();
        for (Property p : List.of(
                DCTerms.title,
                DCTerms.description,
                DCTerms.creator,
                DCTerms.created,
                DCTerms.issued,
                DCTerms.modified,
                DCTerms.license,
                OWL2.versionIRI,
                OWL2.priorVersion)) {
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
    void earlierTerms_whenTheyBecameConceptsOrNotes_areGone() {
        for (String name : List.of("cameoCode", "ploverType", "reason")) {
            assertThat(ONTOLOGY.contains(NodeFactory.createURI(Parley.NS + name), Node.ANY, Node.ANY))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void version_always_isTheSameInIriInfoAndNotes() {
        String iri = header(OWL2.versionIRI).getURI();
        String version = iri.substring(OWN.length() + 1);
        assertThat(header(OWL.versionInfo).getLiteralLexicalForm()).isEqualTo(version);
        assertThat(ONTOLOGY.stream(NodeFactory.createURI(OWN), SKOS.historyNote.asNode(), Node.ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm()))
                .anyMatch(note -> note.startsWith(version));
    }

    @Test
    void example_always_usesEveryClassAndProperty() {
        Graph example = OntologyFile.EXAMPLE.read();
        Set<Node> used = example.stream().flatMap(OntologyTest::nodes).collect(toSet());
        assertThat(ownTerms().filter(t -> isDefinedAs(t, OWL.Class) || isProperty(t)))
                .filteredOn(term -> !term.equals(Parley.Actor.asNode()))
                .isSubsetOf(used);
    }

    private static boolean isProperty(Node term) {
        return isDefinedAs(term, OWL.ObjectProperty) || isDefinedAs(term, OWL.DatatypeProperty);
    }

    private static boolean isDefinedAs(Node term, Resource type) {
        return ONTOLOGY.contains(term, RDF.type.asNode(), type.asNode());
    }

    private static Node header(Property property) {
        return ONTOLOGY.stream(NodeFactory.createURI(OWN), property.asNode(), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    static Stream<Node> ownTerms() {
        return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .filter(n -> n.getURI().startsWith(Parley.NS))
                .distinct();
    }

    private static boolean isVersion(Node node) {
        return ONTOLOGY.contains(Node.ANY, OWL2.versionIRI.asNode(), node)
                || ONTOLOGY.contains(Node.ANY, OWL2.priorVersion.asNode(), node);
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
}
