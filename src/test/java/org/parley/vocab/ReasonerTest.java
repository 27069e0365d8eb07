package org.parley.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jena's OWL reasoner makes of the ontology: no contradiction of its own, and a finding where data contradicts it. */
class ReasonerTest {
    private static final String EX = "https://example.org/id/";
    private static final InfModel EXAMPLE = reason("");

    @Test
    void example_whenReasonedOver_isConsistent() {
        assertThat(problems(EXAMPLE)).isEmpty();
    }

    /** What the program writes of every kind of fact, the golden graph of the writers. */
    @Test
    void goldenGraph_whenReasonedOver_isConsistent() {
        Graph all = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(all, OntologyFile.ONTOLOGY.read());
        RDFParser.source(Path.of("src/test/resources/rdf/geneva-talks.ttl")).parse(all);
        InfModel model = ModelFactory.createInfModel(
                ReasonerRegistry.getOWLMiniReasoner(), ModelFactory.createModelForGraph(all));
        assertThat(problems(model)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex:x a parley:Person , parley:Meeting .",
                "ex:x a parley:State , parley:Organization .",
                "ex:ana-lind a parley:Talks .",
                "ex:ana-lind parley:participant ex:freedonia .",
                "ex:second-round parley:speaker ex:geneva-talks .",
                "ex:second-round parley:attendance \"many\" .",
                "ex:official parley:anonymous 1 ."
            })
    void contradiction_whenPlanted_isFound(String planted) {
        assertThat(problems(reason(planted))).isNotEmpty();
    }

    /** A capital is a place and, by another IRI, its state; both may be the same Wikidata entity, as Singapore is. */
    @Test
    void stateAndPlace_whenTheSameElsewhere_areNoContradiction() {
        assertThat(problems(reason("ex:singapore a parley:State , parley:Place .")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ana-lind, http://www.w3.org/ns/prov#Agent",
        "ana-lind, http://xmlns.com/foaf/0.1/Agent",
        "ruritania, http://www.w3.org/ns/org#FormalOrganization",
        "second-round, http://semanticweb.cs.vu.nl/2009/11/sem/Event",
        "second-round, https://schema.org/Event",
        "lind-demands, http://www.w3.org/ns/prov#Entity",
        "mention-cue, http://groundedannotationframework.org/gaf#Mention"
    })
    void thing_whenReasonedOver_hasTheClassesOfTheAlignments(String thing, String type) {
        assertThat(EXAMPLE.contains(ex(thing), RDF.type, ResourceFactory.createResource(type)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "second-round, http://semanticweb.cs.vu.nl/2009/11/sem/hasActor, bela-kun",
        "second-round, http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace, geneva",
        "lind-demands, http://www.w3.org/ns/prov#wasAttributedTo, ana-lind",
        "lind-demands, http://groundedannotationframework.org/gaf#denotedBy, mention-cue",
        "bela-kun, https://w3id.org/parley/ns#met, ana-lind"
    })
    void fact_whenReasonedOver_isFoundByTheTermsOfTheAlignments(String subject, String property, String object) {
        assertThat(EXAMPLE.contains(ex(subject), ResourceFactory.createProperty(property), ex(object)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "official, second-round, http://semanticweb.cs.vu.nl/2009/11/sem/hasActor",
        "ruritania, ruritania, https://w3id.org/parley/ns#met"
    })
    void fact_whenNotReported_isNotInferred(String object, String subject, String property) {
        assertThat(EXAMPLE.contains(ex(subject), ResourceFactory.createProperty(property), ex(object)))
                .isFalse();
    }

    @Test
    void state_always_isNoPlaceAndNoOrganizationOfOurs() {
        assertThat(EXAMPLE.contains(ex("ruritania"), RDF.type, Parley.Place)).isFalse();
        assertThat(EXAMPLE.contains(ex("ruritania"), RDF.type, Parley.Organization))
                .isFalse();
    }

    private static InfModel reason(String more) {
        Graph all = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(all, OntologyFile.ONTOLOGY.read());
        GraphUtil.addInto(all, OntologyFile.EXAMPLE.read());
        Model model = ModelFactory.createModelForGraph(all);
        RDFParser.fromString("PREFIX ex: <%s> PREFIX parley: <%s> %s".formatted(EX, Parley.NS, more), Lang.TURTLE)
                .parse(model);
        return ModelFactory.createInfModel(ReasonerRegistry.getOWLMiniReasoner(), model);
    }

    private static List<String> problems(InfModel model) {
        List<String> problems = new ArrayList<>();
        model.validate().getReports().forEachRemaining(report -> problems.add(report.toString()));
        return problems;
    }

    private static Resource ex(String name) {
        return ResourceFactory.createResource(EX + name);
    }
}
