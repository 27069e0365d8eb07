package org.parley.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The files of the {@code ontology} folder, as they lie on the class path. */
public enum OntologyFile {
    /** Classes, properties, statuses of meetings and speech acts. */
    ONTOLOGY("parley.ttl"),
    /** Offices and functions. */
    ROLES("roles.ttl"),
    /** What meetings and statements are about. */
    TOPICS("topics.ttl"),
    /** Kinds of meetings. */
    KINDS("kinds.ttl"),
    /** Codes of event data that speech acts and kinds of meetings are matched with. */
    CODES("codes.ttl"),
    /** What the graph of an article must hold. */
    SHAPES("shapes.ttl"),
    /** A made-up story told with every term. */
    EXAMPLE("example.ttl");

    private final String fileName;

    OntologyFile(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** The file as a graph; a warning of the parser is an error, for these files are ours. */
    public Graph read() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try (InputStream in = open()) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base("https://w3id.org/parley/")
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                    .parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read ontology/" + fileName, e);
        }
        return graph;
    }

    private InputStream open() {
        InputStream in = OntologyFile.class.getResourceAsStream("/ontology/" + fileName);
        if (in == null) {
            throw new IllegalStateException("ontology/%s is not on the class path".formatted(fileName));
        }
        return in;
    }
}
