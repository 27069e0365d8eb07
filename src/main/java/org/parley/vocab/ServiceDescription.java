package org.parley.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms by which a SPARQL service describes itself. */
public final class ServiceDescription {
    public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

    public static final Resource Service = type("Service");
    public static final Resource Dataset = type("Dataset");
    public static final Resource Graph = type("Graph");
    public static final Resource NamedGraph = type("NamedGraph");
    public static final Resource SPARQL11Query = type("SPARQL11Query");
    public static final Resource UnionDefaultGraph = type("UnionDefaultGraph");

    public static final Property endpoint = property("endpoint");
    public static final Property supportedLanguage = property("supportedLanguage");
    public static final Property feature = property("feature");
    public static final Property resultFormat = property("resultFormat");
    public static final Property defaultDataset = property("defaultDataset");
    public static final Property availableGraphs = property("availableGraphs");
    public static final Property namedGraph = property("namedGraph");
    public static final Property name = property("name");
    public static final Property graph = property("graph");

    private ServiceDescription() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
