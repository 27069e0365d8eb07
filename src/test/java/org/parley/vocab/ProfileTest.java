package org.parley.vocab;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * That the ontology keeps to OWL 2 RL. It has no blank nodes and so no class expressions: what remains to be looked at are
 * the axioms between named terms, that each of these is declared as one kind of term, and the datatypes.
 */
class ProfileTest {
    /** Kinds of terms, no two of which one IRI may be. */
    private static final Set<Node> KINDS = nodes(
            OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, OWL.Ontology, RDFS.Datatype);

    private static final Set<Node> PROPERTIES = nodes(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);

    /** What each axiom may join: the kinds of its subject, then those of its object. */
    private static final Map<Property, List<Set<Node>>> AXIOMS = Map.of(
            RDFS.subClassOf, List.of(nodes(OWL.Class), nodes(OWL.Class)),
            OWL.disjointWith, List.of(nodes(OWL.Class), nodes(OWL.Class)),
            RDFS.domain, List.of(PROPERTIES, nodes(OWL.Class)),
            RDFS.range, List.of(PROPERTIES, nodes(OWL.Class, RDFS.Datatype)),
            RDFS.subPropertyOf, List.of(PROPERTIES, PROPERTIES));

    /** Of the language itself, without axioms of their own. */
    private static final Set<Node> BUILT_IN = nodes(
            RDF.type,
            RDFS.label,
            RDFS.comment,
            RDFS.isDefinedBy,
            RDFS.seeAlso,
            OWL.versionInfo,
            OWL2.versionIRI,
            OWL2.priorVersion);

    private static final Set<Node> DATATYPES = Stream.of(
                    XSDDatatype.XSDstring, XSDDatatype.XSDboolean, XSDDatatype.XSDdecimal, XSDDatatype.XSDinteger)
            .map(type -> NodeFactory.createURI(type.getURI()))
            .collect(toSet());

    private static final Graph ONTOLOGY = OntologyFile.ONTOLOGY.read();

    @Test
    void ontology_always_keepsToTheProfile() {
        assertThat(faults(ONTOLOGY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parley:x rdfs:subClassOf parley:Undeclared .",
                "parley:Person rdfs:subClassOf parley:met .",
                "parley:met a owl:DatatypeProperty .",
                "parley:Person a rdfs:Datatype .",
                "parley:date rdfs:range xsd:date .",
                "parley:met a owl:ReflexiveProperty .",
                "parley:Person owl:disjointUnionOf parley:State .",
                "parley:Person rdfs:subClassOf [ a owl:Restriction ] .",
                "parley:met rdfs:subPropertyOf parley:date .",
                "parley:Person parley:undeclared 1 ."
            })
    void fault_whenPlanted_isFound(String planted) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        ONTOLOGY.stream().forEach(graph::add);
        RDFParser.fromString(
                        "PREFIX owl: <%s> PREFIX rdfs: <%s> PREFIX xsd: <%s> PREFIX parley: <%s> %s"
                                .formatted(OWL.NS, RDFS.getURI(), XSDDatatype.XSD + "#", Parley.NS, planted),
                        Lang.TURTLE)
                .parse(graph);
        assertThat(faults(graph)).isNotEmpty();
    }

    private static List<Triple> faults(Graph graph) {
        return graph.stream().filter(triple -> !isAllowed(graph, triple)).toList();
    }

    private static boolean isAllowed(Graph graph, Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            return false;
        }
        if (triple.predicateMatches(RDF.type.asNode())) {
            return isDeclaration(graph, triple);
        }
        return AXIOMS.entrySet().stream()
                .filter(axiom -> triple.predicateMatches(axiom.getKey().asNode()))
                .findFirst()
                .map(axiom -> isAxiom(graph, triple, axiom.getValue()))
                .orElseGet(() -> BUILT_IN.contains(triple.getPredicate())
                        || kinds(graph, triple.getPredicate()).anyMatch(PROPERTIES::contains));
    }

    /** One kind of term, a property that is symmetric as well, or an individual of a declared class. */
    private static boolean isDeclaration(Graph graph, Triple triple) {
        if (KINDS.contains(triple.getObject())) {
            return kinds(graph, triple.getSubject()).count() == 1;
        }
        if (triple.objectMatches(OWL.SymmetricProperty.asNode())) {
            return kinds(graph, triple.getSubject()).allMatch(OWL.ObjectProperty.asNode()::equals);
        }
        return kinds(graph, triple.getObject()).anyMatch(OWL.Class.asNode()::equals);
    }

    private static boolean isAxiom(Graph graph, Triple triple, List<Set<Node>> kinds) {
        Set<Node> subject = kinds(graph, triple.getSubject()).collect(toSet());
        Set<Node> object = kinds(graph, triple.getObject()).collect(toSet());
        boolean sameKind = !triple.predicateMatches(RDFS.subPropertyOf.asNode()) || subject.equals(object);
        return sameKind
                && !subject.isEmpty()
                && kinds.get(0).containsAll(subject)
                && !object.isEmpty()
                && kinds.get(1).containsAll(object);
    }

    private static Stream<Node> kinds(Graph graph, Node term) {
        Stream<Node> known = DATATYPES.contains(term) ? Stream.of(RDFS.Datatype.asNode()) : Stream.empty();
        return Stream.concat(
                known,
                graph.stream(term, RDF.type.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .filter(KINDS::contains));
    }

    private static Set<Node> nodes(Resource... resources) {
        return Stream.of(resources).map(Resource::asNode).collect(toSet());
    }
}
