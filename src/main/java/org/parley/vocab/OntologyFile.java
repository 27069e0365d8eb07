package org.parley.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    /** What the graph that spans articles must hold. */
    IDENTITY_SHAPES("shapes-identity.ttl"),
    /** What the graph of corrections must hold. */
    CURATION_SHAPES("shapes-curation.ttl"),
    /** What a graph of inferred triples must hold. */
    INFERRED_SHAPES("shapes-inferred.ttl"),
    /** A made-up story told with every term. */
    EXAMPLE("example.ttl");

    /** Of the names of shapes. */
    public static final String SHAPES_NAMESPACE = "https://w3id.org/parley/ns/shapes#";

    private static final String PUBLISHED = "https://w3id.org/parley/";

    private final String fileName;

    OntologyFile(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** What it is published as, without the fragment of a term: {@code https://w3id.org/parley/ns/roles}. */
    public String iri() {
        return PUBLISHED + path();
    }

    /** The last part of its IRI, by which it is served: {@code ns/roles}; of the ontology itself {@code ns}. */
    public String path() {
        return this == ONTOLOGY ? "ns" : "ns/" + fileName.substring(0, fileName.lastIndexOf('.'));
    }

    /** The file as it stands, with its comments. */
    public String text() {
        try (InputStream in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read ontology/" + fileName, e);
        }
    }

    /** The file as a graph; a warning of the parser is an error, for these files are ours. */
    public Graph read() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        try (InputStream in = open()) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base(PUBLISHED)
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
