package org.parley;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.SpeechAct;
import org.parley.vocab.GeoNames;
import org.parley.vocab.Nif;
import org.parley.vocab.OntologyFile;
import org.parley.vocab.Parley;
import org.parley.vocab.Prov;
import org.parley.vocab.ServiceDescription;
import org.parley.vocab.Terms;
import org.parley.vocab.VoidExtension;

class VocabularyTest {
    private static final Graph ONTOLOGY = OntologyFile.ONTOLOGY.read();

    @Test
    void constants_whenComparedWithTheOntology_areItsTermsAndNoOthers() throws IllegalAccessException {
        assertThat(constants(Parley.class).keySet()).isEqualTo(termsOfOntology());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void constants_always_haveTheIriThatTheirNameSays(Class<?> type, String namespace) throws IllegalAccessException {
        constants(type).forEach((name, term) -> assertThat(term.getURI()).isEqualTo(namespace + name));
    }

    @Test
    void constants_whenPropertiesInJava_arePropertiesInTheOntology() throws IllegalAccessException {
        constants(Parley.class).forEach((name, term) -> assertThat(term instanceof Property)
                .as(name)
                .isEqualTo(typesOf(term).anyMatch(t -> t.getURI().endsWith("Property"))));
    }

    @Test
    void terms_ofEachClosedSet_areWhatTheOntologyLists() {
        assertThat(terms(SpeechAct.values(), Terms::of)).isEqualTo(concepts(Parley.SpeechActScheme));
        assertThat(terms(MeetingStatus.values(), Terms::of)).isEqualTo(concepts(Parley.MeetingStatusScheme));
    }

    @Test
    void terms_always_haveTheNameOfTheirConstant() {
        assertNames(SpeechAct.values(), Terms::of);
        assertNames(MeetingStatus.values(), Terms::of);
        assertNames(MeetingKind.values(), Terms::of);
        assertNames(EntityKind.values(), Terms::of);
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(Parley.class, Parley.NS),
                Arguments.of(Nif.class, Nif.NS),
                Arguments.of(GeoNames.class, GeoNames.NS),
                Arguments.of(Prov.class, Prov.NS),
                Arguments.of(ServiceDescription.class, ServiceDescription.NS),
                Arguments.of(VoidExtension.class, VoidExtension.NS));
    }

    private static <E extends Enum<E>> void assertNames(E[] values, Function<E, Resource> term) {
        for (E value : values) {
            String localName = term.apply(value).getURI().substring(Parley.NS.length());
            assertThat(localName.toUpperCase(Locale.ROOT)).isEqualTo(value.name());
        }
    }

    private static <E extends Enum<E>> Set<Node> terms(E[] values, Function<E, Resource> term) {
        return Arrays.stream(values).map(v -> term.apply(v).asNode()).collect(toSet());
    }

    private static Set<Node> concepts(Resource scheme) {
        return ONTOLOGY.stream(Node.ANY, SKOS.inScheme.asNode(), scheme.asNode())
                .map(t -> t.getSubject())
                .collect(toSet());
    }

    private static Stream<Node> typesOf(Resource term) {
        return ONTOLOGY.stream(term.asNode(), RDF.type.asNode(), Node.ANY).map(t -> t.getObject());
    }

    private static Set<String> termsOfOntology() {
        return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(t -> !t.getObject().equals(OWL.Ontology.asNode()))
                .map(t -> t.getSubject().getURI())
                .filter(iri -> iri.startsWith(Parley.NS))
                .map(iri -> iri.substring(Parley.NS.length()))
                .collect(toSet());
    }

    /** By ontology name; an underscore after a name that Java reserves is no part of it. */
    private static Map<String, Resource> constants(Class<?> type) throws IllegalAccessException {
        Map<Field, Resource> found = new HashMap<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Resource term) {
                found.put(field, term);
            }
        }
        return found.entrySet().stream()
                .collect(toMap(e -> e.getKey().getName().replaceAll("_$", ""), Map.Entry::getValue));
    }
}
