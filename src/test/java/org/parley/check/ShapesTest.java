package org.parley.check;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.vocab.OntologyFile;

/** {@code check/faults.tsv} breaks each constraint of the ontology's shapes in a graph that is right otherwise. */
class ShapesTest {
    private static final String FAULTS = "/check/faults.tsv";
    private static final Map<OntologyFile, String> VALID = Map.of(
            OntologyFile.SHAPES, "rdf/geneva-talks.ttl",
            OntologyFile.IDENTITY_SHAPES, "check/identity.ttl",
            OntologyFile.CURATION_SHAPES, "check/curation.ttl",
            OntologyFile.INFERRED_SHAPES, "check/inferred.ttl");
    private static final Map<OntologyFile, Shapes> SHAPES =
            VALID.keySet().stream().collect(Collectors.toMap(file -> file, Shapes::of));
    static final String PREFIXES =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX gn: <http://www.geonames.org/ontology#>
            PREFIX id: <https://w3id.org/parley/id/>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX parley: <https://w3id.org/parley/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @ParameterizedTest
    @EnumSource(value = OntologyFile.class, names = ".*SHAPES", mode = EnumSource.Mode.MATCH_ANY)
    void check_ofAGraphAsPromised_findsNothing(OntologyFile shapes) {
        assertThat(findings(shapes, valid(shapes))).isEmpty();
    }

    /** Each row: what replaces what in the valid graph, and what must be found. */
    @ParameterizedTest
    @CsvFileSource(resources = FAULTS, delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void check_whenAFaultIsPlanted_findsIt(
            OntologyFile shapes, String delete, String insert, String where, String message) {
        Graph graph = planted(new Fault(shapes, text(delete), text(insert), text(where)));
        assertThat(graph.stream().collect(Collectors.toSet()))
                .as("the fault is planted")
                .isNotEqualTo(valid(shapes).stream().collect(Collectors.toSet()));
        assertThat(findings(shapes, graph)).extracting(Finding::toString).anyMatch(found -> found.contains(message));
    }

    @ParameterizedTest
    @EnumSource(value = OntologyFile.class, names = ".*SHAPES", mode = EnumSource.Mode.MATCH_ANY)
    void constraint_always_isBrokenByAFaultOfTheTable(OntologyFile shapes) throws Exception {
        Set<String> broken = faults().stream()
                .filter(fault -> fault.shapes() == shapes)
                .flatMap(fault -> findings(shapes, planted(fault)).stream())
                .map(ConstraintNames::of)
                .collect(toCollection(TreeSet::new));
        assertThat(broken).containsExactlyInAnyOrderElementsOf(ConstraintNames.all(shapes.read()));
    }

    @Test
    void finding_ofAMention_leadsToItsWordsAndSentence() {
        Fault fault = new Fault(
                OntologyFile.SHAPES,
                "?m parley:confidence ?c",
                "?m parley:confidence 1.01",
                "?m nif:anchorOf \"Ana Lind\" ; parley:confidence ?c");
        Optional<Place> place = findings(fault.shapes(), planted(fault)).get(0).place();
        assertThat(place.map(Place::words)).contains("Ana Lind");
        assertThat(place.map(Place::sentence)).hasValueSatisfying(text -> assertThat(text)
                .startsWith("🏳 “The road,” Foreign Minister Ana Lind said"));
        assertThat(place.map(p -> p.end() - p.begin())).contains(8);
    }

    @Test
    void finding_ofAFact_leadsToItsEvidence() {
        Fault fault = new Fault(OntologyFile.SHAPES, "?m parley:status ?s", "", "?m parley:status ?s");
        assertThat(findings(fault.shapes(), planted(fault)).get(0).place().map(Place::words))
                .contains("met at the Palace of Nations in Geneva on Sunday");
    }

    @Test
    void finding_ofAnArticle_hasNoPlace() {
        Fault fault = new Fault(OntologyFile.SHAPES, "?a dcterms:identifier ?i", "", "?a dcterms:identifier ?i");
        assertThat(findings(fault.shapes(), planted(fault)).get(0).place()).isEmpty();
    }

    private record Fault(OntologyFile shapes, String delete, String insert, String where) {}

    private static List<Fault> faults() throws Exception {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources" + FAULTS))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Fault(OntologyFile.valueOf(cells[0]), cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    private static Graph planted(Fault fault) {
        Graph graph = valid(fault.shapes());
        String where = fault.where().isEmpty() ? fault.delete() : fault.where();
        UpdateAction.parseExecute(
                PREFIXES + "DELETE { %s } INSERT { %s } WHERE { %s }".formatted(fault.delete(), fault.insert(), where),
                graph);
        return graph;
    }

    private static List<Finding> findings(OntologyFile shapes, Graph graph) {
        return SHAPES.get(shapes).check("urn:x:graph", graph.stream());
    }

    private static Graph valid(OntologyFile shapes) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFDataMgr.read(graph, "src/test/resources/" + VALID.get(shapes));
        return graph;
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
