package org.parley.document;

/** The forms in which the ontology and its schemes are published. */
public enum Form {
    /** A page for people. */
    HTML("text/html", "html"),
    /** The file as it is written. */
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld"),
    RDF_XML("application/rdf+xml", "rdf"),
    N_TRIPLES("application/n-triples", "nt");

    private final String mediaType;
    private final String suffix;

    Form(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its files and addresses, without the dot. */
    public String suffix() {
        return suffix;
    }
}
