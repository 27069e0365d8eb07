package org.parley.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.parley.vocab.OntologyFile;

/** A file of the ontology as its page asks it: things in the order of the file, values in the order of their names. */
final class Vocabulary {
    private final OntologyFile file;
    private final Graph graph;
    private final List<Node> subjects;

    Vocabulary(OntologyFile file) {
        this.file = file;
        this.graph = file.read();
        this.subjects = subjectsInOrder(file);
    }

    OntologyFile file() {
        return file;
    }

    PrefixMapping prefixes() {
        return graph.getPrefixMapping();
    }

    /** Whether the thing is one of this file's own, not a term of another vocabulary that it mentions. */
    boolean isOwn(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(file.iri() + "#");
    }

    List<Node> ownOfType(Resource... types) {
        return subjects.stream()
                .filter(this::isOwn)
                .filter(thing -> Stream.of(types).anyMatch(type -> is(thing, type)))
                .toList();
    }

    List<Node> ofType(Resource type) {
        return subjects.stream().filter(thing -> is(thing, type)).toList();
    }

    boolean is(Node thing, Resource type) {
        return graph.contains(thing, RDF.type.asNode(), type.asNode());
    }

    List<Node> objects(Node thing, Property property) {
        return graph.stream(thing, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    List<Node> subjects(Property property, Node value) {
        return subjects.stream()
                .filter(subject -> graph.contains(subject, property.asNode(), value))
                .toList();
    }

    List<String> texts(Node thing, Property property) {
        return objects(thing, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    Optional<String> text(Node thing, Property property) {
        return texts(thing, property).stream().findFirst();
    }

    private static List<Node> subjectsInOrder(OntologyFile file) {
        Set<Node> found = new LinkedHashSet<>();
        RDFParser.fromString(file.text(), Lang.TURTLE).base(file.iri()).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                found.add(triple.getSubject());
            }
        });
        return new ArrayList<>(found);
    }
}
