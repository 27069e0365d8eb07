package org.parley.describe;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.parley.rdf.Literals;
import org.parley.vocab.Nif;
import org.parley.vocab.Parley;
import org.parley.vocab.Prov;
import org.parley.vocab.ServiceDescription;

/** What the data set is, how it can be had, and what the two services answer. Where they listen is known when they do. */
final class Catalog {
    static final String SERVICE = "service";
    static final String REPORTED_SERVICE = "reported-service";
    private static final Property VERSION = ResourceFactory.createProperty(DCAT.NS, "version");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/application/";
    private static final List<String> VOCABULARIES = List.of(
            Parley.NS,
            "http://www.w3.org/ns/org#",
            "http://xmlns.com/foaf/0.1/",
            "https://schema.org/",
            "http://www.w3.org/2004/02/skos/core#",
            "http://semanticweb.cs.vu.nl/2009/11/sem/",
            Prov.NS,
            Nif.NS);
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");

    private final GraphNames names;
    private final Graph graph;

    private Catalog(GraphNames names, Graph graph) {
        this.names = names;
        this.graph = graph;
    }

    static void write(GraphNames names, Graph graph, Dates dates) {
        Catalog catalog = new Catalog(names, graph);
        catalog.dataset(dates);
        catalog.parts();
        catalog.services();
    }

    /**
     * @param issued when the store was first described
     * @param version the number of its last build
     */
    record Dates(Node issued, Instant modified, long version) {}

    private void dataset(Dates dates) {
        Sheet dataset = sheet(Partitions.DATASET)
                .type(VOID.Dataset)
                .type(DCAT.Dataset)
                .type(ServiceDescription.Dataset)
                .type(Prov.Entity)
                .english(DCTerms.title, "Diplomatic news as a graph")
                .english(
                        DCTerms.description,
                        "Actors, roles, meetings and statements that news articles report, each traced to its words, and what"
                                + " follows from them. The numbers leave out this description.")
                .node(DCTerms.issued, dates.issued())
                .node(DCTerms.modified, Literals.instant(dates.modified()))
                .text(VERSION, String.valueOf(dates.version()))
                .text(VOID.uriSpace, names.things())
                .node(DCAT.distribution, names.part("nquads"))
                .node(DCAT.distribution, names.part("trig"))
                .node(DCAT.distribution, names.part("sparql"));
        VOCABULARIES.forEach(vocabulary -> dataset.iri(VOID.vocabulary, vocabulary));
    }

    private void parts() {
        Node dataset = names.part(Partitions.DATASET);
        sheet(Partitions.DATASET)
                .node(VOID.subset, names.part(Partitions.REPORTED))
                .node(VOID.subset, names.part(Partitions.INFERRED));
        sheet(Partitions.REPORTED)
                .type(VOID.Dataset)
                .type(ServiceDescription.Dataset)
                .english(RDFS.label, "What was reported, with what is known beforehand");
        sheet(Partitions.INFERRED).type(VOID.Dataset).english(RDFS.label, "What follows by rules, a graph for each");
        distribution("nquads", "N-Quads: ./parley export --format nquads").iri(DCAT.mediaType, MEDIA_TYPES + "n-quads");
        distribution("trig", "TriG: ./parley export --format trig").iri(DCAT.mediaType, MEDIA_TYPES + "trig");
        distribution("sparql", "SPARQL: ./parley serve").node(DCAT.accessService, names.part(SERVICE));
        new Sheet(graph, names.meta())
                .type(VOID.DatasetDescription)
                .english(RDFS.label, "What this store holds and how it came about")
                .text(SchemaDO.schemaVersion, Description.FORMAT)
                .node(FOAF.primaryTopic, dataset)
                .node(FOAF.topic, names.part(SERVICE))
                .node(FOAF.topic, names.part(REPORTED_SERVICE));
    }

    private Sheet distribution(String name, String title) {
        return sheet(name).type(DCAT.Distribution).english(DCTerms.title, title);
    }

    private void services() {
        service(SERVICE, Partitions.DATASET, "Answers from everything");
        service(REPORTED_SERVICE, Partitions.REPORTED, "Answers from what was reported, without what was inferred");
    }

    private void service(String name, String dataset, String title) {
        Sheet service = sheet(name)
                .type(ServiceDescription.Service)
                .type(DCAT.DataService)
                .english(DCTerms.title, title)
                .term(ServiceDescription.supportedLanguage, ServiceDescription.SPARQL11Query)
                .term(ServiceDescription.feature, ServiceDescription.UnionDefaultGraph)
                .node(ServiceDescription.defaultDataset, names.part(dataset))
                .node(ServiceDescription.availableGraphs, names.part(dataset))
                .node(DCAT.servesDataset, names.part(dataset))
                .iri(DCTerms.conformsTo, "http://www.w3.org/TR/sparql11-protocol/");
        RESULTS.forEach(
                format -> service.iri(ServiceDescription.resultFormat, "http://www.w3.org/ns/formats/" + format));
    }

    private Sheet sheet(String name) {
        return new Sheet(graph, names.part(name));
    }
}
