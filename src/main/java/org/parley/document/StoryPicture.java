package org.parley.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Things of the example, with values of theirs, and all that the example says of two of them. */
record StoryPicture(Names names, Graph example) implements Picture {
    private static final String OWN = "parley:";

    /** The type, and the label of a thing that has one. */
    @Override
    public Words name(Node thing) {
        String type = objects(thing, RDF.type).stream()
                .map(names::name)
                .filter(name -> name.startsWith(OWN))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .substring(OWN.length());
        return Words.plain(objects(thing, RDFS.label).stream()
                .map(label -> type + ": " + label.getLiteralLexicalForm())
                .findFirst()
                .orElse(type));
    }

    @Override
    public List<Words> lines(Node thing, List<String> cell) {
        return cell.stream()
                .map(names::term)
                .flatMap(property -> example.stream(thing, property, Node.ANY))
                .map(triple -> Words.plain(triple.getPredicate().getLocalName() + " " + value(triple.getObject())))
                .toList();
    }

    private static String value(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getLocalName();
    }

    @Override
    public List<Link> links(Set<Node> placed) {
        List<Link> links = new ArrayList<>();
        for (Node from : placed) {
            for (Node to : placed) {
                List<Node> properties = example.stream(from, Node.ANY, to)
                        .map(Triple::getPredicate)
                        .sorted(Comparator.comparing(Node::getURI))
                        .collect(Collectors.toList());
                if (!properties.isEmpty()) {
                    links.add(new Link(from, to, properties));
                }
            }
        }
        return links;
    }

    private List<Node> objects(Node thing, Property property) {
        return example.stream(thing, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList();
    }
}
