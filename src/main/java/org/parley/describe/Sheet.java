package org.parley.describe;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.Literals;

/** What is being written of one thing. */
record Sheet(Graph graph, Node subject) {

    Sheet of(Node other) {
        return new Sheet(graph, other);
    }

    Sheet type(Resource type) {
        return node(RDF.type, type.asNode());
    }

    Sheet node(Property property, Node value) {
        graph.add(Triple.create(subject, property.asNode(), value));
        return this;
    }

    Sheet term(Property property, Resource value) {
        return node(property, value.asNode());
    }

    Sheet count(Property property, long number) {
        return node(property, Literals.count(number));
    }

    Sheet text(Property property, String text) {
        return node(property, Literals.text(text));
    }

    Sheet english(Property property, String text) {
        return node(property, NodeFactory.createLiteralLang(text, "en"));
    }

    Sheet iri(Property property, String iri) {
        return node(property, NodeFactory.createURI(iri));
    }
}
