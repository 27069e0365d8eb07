package org.parley.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.vocab.OntologyFile;

class ShapesTest {
    private static final String GOLDEN = "src/test/resources/rdf/geneva-talks.ttl";
    private static final Shapes SHAPES = Shapes.ofOntology();
    private static final String PREFIXES =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX parley: <https://w3id.org/parley/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @Test
    void check_ofTheGoldenGraph_findsNothing() {
        CheckReport report = SHAPES.check(golden());
        assertThat(report.findings()).isEmpty();
        assertThat(report.conforms()).isTrue();
    }

    /** Each row: what replaces what in the golden graph, and the message that must be among the findings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FAULTS)
    void check_whenAFaultIsPlanted_findsIt(String delete, String insert, String where, String message) {
        Graph graph = golden();
        String pattern = text(where == null ? delete : where);
        UpdateAction.parseExecute(
                PREFIXES + "DELETE { %s } INSERT { %s } WHERE { %s }".formatted(text(delete), text(insert), pattern),
                graph);
        assertThat(graph.stream().collect(Collectors.toSet()))
                .as("the fault is planted")
                .isNotEqualTo(golden().stream().collect(Collectors.toSet()));
        assertThat(SHAPES.check(graph).findings()).extracting(Finding::message).anyMatch(m -> m.contains(message));
    }

    @Test
    void check_ofADataset_namesTheGraphAndLeavesOthersAlone() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Node good = NodeFactory.createURI("urn:x:good");
        Node bad = NodeFactory.createURI("urn:x:bad");
        dataset.addGraph(good, golden());
        dataset.addGraph(bad, golden());
        dataset.addGraph(NodeFactory.createURI("urn:x:ontology"), OntologyFile.ONTOLOGY.read());
        UpdateAction.parseExecute(PREFIXES + "DELETE WHERE { GRAPH <urn:x:bad> { ?m parley:status ?s } }", dataset);
        CheckReport report = SHAPES.check(dataset);
        assertThat(report.graphs()).isEqualTo(2);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).graph()).isEqualTo(bad.getURI());
        assertThat(report.findings().get(0).path()).contains("status");
        assertThat(report.findings().get(0).toString()).startsWith("urn:x:bad <https://w3id.org/parley/id/meeting/");
    }

    @Test
    void check_whenTwoArticlesReportOneMeetingDifferently_findsNothing() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        Graph other = golden();
        UpdateAction.parseExecute(
                PREFIXES
                        + "DELETE { ?m parley:status ?s } INSERT { ?m parley:status parley:planned } WHERE { ?m parley:status ?s }",
                other);
        dataset.addGraph(NodeFactory.createURI("urn:x:one"), golden());
        dataset.addGraph(NodeFactory.createURI("urn:x:two"), other);
        assertThat(SHAPES.check(dataset).conforms()).isTrue();
    }

    @Test
    void findings_always_areSorted() {
        Stream<Finding> reversed = Stream.of("c", "b", "a").map(g -> new Finding(g, "f", "p", "v", "m"));
        assertThat(new CheckReport(1, reversed.toList()).findings())
                .extracting(Finding::graph)
                .isEqualTo(List.of("a", "b", "c"));
    }

    private static Graph golden() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(graph, GOLDEN);
        return graph;
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static final String FAULTS =
            """
            ?a dcterms:identifier ?i | | | one identifier
            | ?a dcterms:identifier "second" | ?a a parley:Article | one identifier
            ?a a schema:NewsArticle | | | schema:NewsArticle as well
            ?a schema:datePublished ?d | ?a schema:datePublished "4 May" | | day of publication
            | ?a schema:headline "second" | ?a a parley:Article | one headline
            | ?a schema:publisher "second" | ?a a parley:Article | publisher is one name
            ?a schema:url ?u | ?a schema:url "u" | | address is one xsd:anyURI
            | <urn:x:a> a parley:Article | | one article
            | ?a parley:topic "x" | ?a a parley:Article | parley/ns#topic
            | ?x parley:onBehalfOf ?s | ?x a parley:Person . ?s a parley:State | only a delegation is sent
            ?x parley:onBehalfOf ?s | ?x parley:onBehalfOf ?p | ?x a parley:Delegation . ?p a parley:Person | one state or organisation
            | ?x a parley:State | ?x a parley:Person | exactly one of the four types
            ?x a org:Organization | | ?x a parley:State ; a org:Organization | foaf:Person or org:Organization
            ?x rdfs:label ?l | | ?x a parley:State ; rdfs:label ?l | actor has one preferred name
            | ?x rdfs:label "second" | ?x a parley:Delegation | actor has one preferred name
            | ?x skos:altLabel "" | ?x a parley:Person | other names are strings
            ?x parley:anonymous true | ?x parley:anonymous "yes" | | anonymous is a boolean
            ?x owl:sameAs ?w | ?x owl:sameAs <https://www.wikidata.org/wiki/Q30> | ?x a parley:State ; owl:sameAs ?w | actor is the same as one Wikidata entity
            | ?x owl:sameAs <http://www.wikidata.org/entity/Q1> | ?x a parley:Place ; owl:sameAs ?w | place is the same as one Wikidata entity
            ?x a schema:Place | | | schema:Place as well
            ?x rdfs:label ?l | | ?x a parley:Place ; rdfs:label ?l | place has one preferred name
            | ?x skos:altLabel 7 | ?x a parley:Place | other names are strings
            | ?x a parley:Persona | ?x a parley:Person | types of the contract only
            ?x a ?t | | ?x a parley:State, ?t | types of the contract only
            ?r org:member ?x | | | held by one person
            ?r org:member ?x | ?r org:member ?s | ?r org:member ?x . ?s a parley:State | held by one person
            ?r org:organization ?o | ?r org:organization ?p | ?r org:organization ?o . ?p a parley:Place | an actor
            ?r org:role ?c | ?r org:role <https://w3id.org/parley/ns/roles#wizard> | | concept of the roles scheme
            ?r parley:roleLabel ?l | | | one title
            ?r parley:former true | ?r parley:former "true" | | former is a boolean
            ?r parley:evidence ?e | | ?r a org:Membership ; parley:evidence ?e | at least one mention as evidence
            ?m parley:refersTo ?f | | ?m parley:refersTo ?f . ?f a org:Membership | one mention refers to the fact
            ?m a parley:Talks | | | one of the five kinds
            | ?m a parley:Call | ?m a parley:Meeting | one of the five kinds
            ?m a parley:Meeting | | | is a parley:Meeting as well
            ?m parley:status ?s | | | one status
            | ?m parley:status parley:planned | ?m a parley:Meeting | one status
            ?m parley:status ?s | ?m parley:status parley:postponed | | one status
            ?m parley:participant ?x | ?m parley:participant ?p | ?m parley:participant ?x . ?p a parley:Place | participant is an actor
            | ?m parley:chair ?p | ?m a parley:Meeting . ?p a parley:Place | chair is an actor
            | ?m parley:host <urn:x:nobody> | ?m a parley:Meeting | host is an actor
            | ?m parley:mediator "Oslo" | ?m a parley:Meeting | mediator is an actor
            ?m parley:absentee ?x | ?m parley:absentee ?p | ?m parley:absentee ?x . ?p a parley:Place | absentee is an actor
            ?m parley:place ?p | ?m parley:place ?s | ?m parley:place ?p . ?s a parley:State | the place is one parley:Place
            ?m parley:venue ?p | ?m parley:venue "palace" | | the venue is one parley:Place
            ?m parley:about ?t | ?m parley:about <https://w3id.org/parley/ns/topics#gossip> | ?m a parley:Meeting ; parley:about ?t | concept of the topics scheme
            ?m parley:date ?d | ?m parley:date "2031-05-04" | ?m a parley:Meeting ; parley:date ?d | a date is one
            ?m parley:earliest ?d | ?m parley:earliest "2031-06-04"^^xsd:date | ?m a parley:Meeting ; parley:earliest ?d | not after latest
            ?m parley:latest ?d | ?m parley:latest "2031-05"^^xsd:gYearMonth | ?m a parley:Meeting ; parley:latest ?d | latest is one xsd:date
            ?m parley:earliest ?d ; parley:latest ?e | | ?m a parley:Meeting ; parley:earliest ?d ; parley:latest ?e | needs earliest and latest
            ?m parley:latest ?d | | ?m a parley:Statement ; parley:latest ?d | needs earliest and latest
            ?s parley:content ?c | | | one content
            ?s parley:content ?c | ?s parley:content "a\\nb" | | one content
            ?s parley:quoted ?q | ?s parley:quoted "true" | | quoted is one boolean
            ?s parley:act ?a | | | sixteen speech acts
            ?s parley:act ?a | ?s parley:act parley:say | | sixteen speech acts
            | ?s parley:cue "" | ?s a parley:Statement | cue is one string
            ?s parley:speaker ?x | ?s parley:speaker "Lind" | | speaker is an actor
            ?s parley:addressee ?x | ?s parley:addressee ?p | ?s parley:addressee ?x . ?p a parley:Place | addressee is an actor
            | ?s parley:onBehalfOf ?p | ?s a parley:Statement . ?p a parley:Place | spoken for is one actor
            | ?s parley:reportedBy ?p | ?s a parley:Statement . ?p a parley:Place | reports it is one actor
            ?s parley:about ?t | ?s parley:about "truce" | ?s a parley:Statement ; parley:about ?t | concept of the topics scheme
            ?s parley:contentMention ?m | | | content has at least one mention
            | ?s parley:cueMention ?m | ?s a parley:Statement . ?m a parley:Mention | cue has at most one mention
            ?s parley:speakerMention ?m | ?s parley:speakerMention ?c | ?s parley:speakerMention ?m ; parley:cueMention ?c | speaker mention refers to an actor
            | ?s parley:says "x" | ?s a parley:Statement | parley/ns#says
            ?m parley:refersTo ?x | | | refers to one thing
            ?m parley:refersTo ?x | ?m parley:refersTo <urn:x:nothing> | | is described in the graph
            ?m parley:confidence ?c | ?m parley:confidence 1.01 | | from 0 to 1
            ?m parley:confidence ?c | ?m parley:confidence 1e0 | | from 0 to 1
            ?m parley:rule ?r | | | the rule that found it
            ?m nif:referenceContext ?a | | | stands in one article
            ?m nif:beginIndex ?b | ?m nif:beginIndex ?e | ?m nif:beginIndex ?b ; nif:endIndex ?e | before its end
            ?m nif:endIndex ?e | | | ends at one offset
            ?m nif:anchorOf ?t | | ?m a parley:Mention ; nif:anchorOf ?t | mention has its words
            ?m nif:anchorOf ?t | ?m nif:anchorOf "x" | ?m a parley:Mention ; nif:anchorOf ?t | the words are as long as the offsets say
            ?s nif:anchorOf ?t | | ?s a nif:Sentence ; nif:anchorOf ?t | sentence has its words
            ?s nif:anchorOf ?t | ?s nif:anchorOf "x" | ?s a nif:Sentence ; nif:anchorOf ?t | sentence is as long as its offsets say
            ?s nif:beginIndex ?b | ?s nif:beginIndex ?e | ?s a nif:Sentence ; nif:beginIndex ?b ; nif:endIndex ?e | sentence begins at one offset, before its end
            ?s nif:endIndex ?e | | ?s a nif:Sentence ; nif:endIndex ?e | sentence ends at one offset
            ?s nif:referenceContext ?a | | ?s a nif:Sentence ; nif:referenceContext ?a | sentence stands in one article
            ?m parley:valueMention ?v | ?m parley:valueMention "Geneva" | | value mention is a mention
            | ?m parley:valueMention ?e | ?m a parley:Meeting ; parley:evidence ?e | value mention refers to an actor or place
            ?m parley:valueMention ?v | | ?m parley:valueMention ?v . ?v parley:refersTo ?p . ?p a parley:Place | among its value mentions
            ?m parley:refersTo ?p | ?m parley:refersTo ?x | ?m parley:refersTo ?p . ?p a parley:Place . ?x a parley:Delegation | one mention refers to the actor or place
            ?m parley:dateMention ?d | ?m parley:dateMention "Sunday" | | date mention is a mention
            """;
}
