package org.parley.serve;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.parley.document.Form;
import org.parley.vocab.ServiceDescription;

/** What the store says of itself, with the addresses at which its services are being asked. */
final class ServiceDocument {
    /** How the graph that describes a store is called, after the base. */
    private static final String META = "graph/meta";

    private final DatasetGraph dataset;
    private final Map<String, String> paths;

    /**
     * @param paths of the services, by the last parts of their names in the description
     */
    ServiceDocument(DatasetGraph dataset, Map<String, String> paths) {
        this.dataset = dataset;
        this.paths = paths;
    }

    /**
     * @param root what addresses of this server begin with
     */
    byte[] bytes(String root, Form form) {
        Graph graph = stored();
        paths.forEach((name, path) -> locate(graph, name, NodeFactory.createURI(root + path)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format(form)).output(bytes);
        return bytes.toByteArray();
    }

    private Graph stored() {
        Graph graph = GraphFactory.createDefaultGraph();
        Txn.executeRead(dataset, () -> {
            dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), ServiceDescription.Service.asNode())
                    .map(Quad::getGraph)
                    .filter(name -> name.isURI() && name.getURI().endsWith(META))
                    .distinct()
                    .flatMap(name -> dataset.stream(name, Node.ANY, Node.ANY, Node.ANY))
                    .forEach(quad -> graph.add(quad.asTriple()));
            dataset.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        });
        graph.getPrefixMapping()
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("sd", ServiceDescription.NS);
        return graph;
    }

    /** A store of an earlier version describes no services; where they are is said all the same. */
    private static void locate(Graph graph, String name, Node endpoint) {
        Node service = graph.stream(Node.ANY, RDF.type.asNode(), ServiceDescription.Service.asNode())
                .map(Triple::getSubject)
                .filter(node -> node.getURI().endsWith("#" + name))
                .findFirst()
                .orElseGet(() -> undescribed(graph, name, endpoint));
        graph.add(service, ServiceDescription.endpoint.asNode(), endpoint);
        graph.add(service, DCAT.endpointURL.asNode(), endpoint);
        graph.stream(service, ServiceDescription.defaultDataset.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList()
                .forEach(data -> graph.add(data, VOID.sparqlEndpoint.asNode(), endpoint));
    }

    private static Node undescribed(Graph graph, String name, Node endpoint) {
        Node service = NodeFactory.createURI(endpoint.getURI() + "#" + name);
        graph.add(service, RDF.type.asNode(), ServiceDescription.Service.asNode());
        graph.add(service, ServiceDescription.supportedLanguage.asNode(), ServiceDescription.SPARQL11Query.asNode());
        graph.add(service, ServiceDescription.feature.asNode(), ServiceDescription.UnionDefaultGraph.asNode());
        return service;
    }

    private static RDFFormat format(Form form) {
        return switch (form) {
            case HTML, TURTLE -> RDFFormat.TURTLE;
            case JSON_LD -> RDFFormat.JSONLD;
            case RDF_XML -> RDFFormat.RDFXML;
            case N_TRIPLES -> RDFFormat.NTRIPLES;
        };
    }
}
