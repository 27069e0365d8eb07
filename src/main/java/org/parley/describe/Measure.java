package org.parley.describe;

/** What is counted. */
enum Measure {
    /** Graphs of articles. */
    ARTICLES,
    /** Triples in graphs of articles. */
    ARTICLE_TRIPLES,
    /** Triples in graphs of articles that lead to an entity of Wikidata. */
    LINKS,
    /** Triples of another graph, by its name. */
    GRAPH,
    /** Triples by property, in graphs that are not inferred. */
    REPORTED_PROPERTY,
    /** Triples by property, in inferred graphs. */
    INFERRED_PROPERTY,
    /** Things by class, in each article's graph. */
    CLASS,
    /** Triples by class of their subject and property. */
    CLASS_PROPERTY,
    /** The same, by class of the object as well. */
    OBJECT_CLASS,
    /** The same, by datatype of the object. */
    DATATYPE
}
