package org.parley.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.parley.vocab.Nif;
import org.parley.vocab.Parley;

/** Finds the words that a thing of an article's graph was read from: its own if it is a mention, else those of its first mention. */
final class Places {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Graph graph;

    Places(Graph graph) {
        this.graph = graph;
    }

    /** The first of these things that has a place decides. */
    Optional<Place> find(Stream<Node> things) {
        return things.flatMap(thing -> place(thing).stream()).findFirst();
    }

    private Optional<Place> place(Node thing) {
        if (!thing.isURI()) {
            return Optional.empty();
        }
        Stream<Node> mentions =
                graph.stream(Node.ANY, Parley.refersTo.asNode(), thing).map(Triple::getSubject);
        Stream<Node> evidence =
                graph.stream(thing, Parley.evidence.asNode(), Node.ANY).map(Triple::getObject);
        return span(thing).or(() -> Stream.concat(evidence, mentions)
                .flatMap(mention -> span(mention).stream())
                .min(Comparator.comparingInt(Place::begin).thenComparingInt(Place::end)));
    }

    private Optional<Place> span(Node mention) {
        Optional<Integer> begin = number(mention, Nif.beginIndex);
        Optional<Integer> end = number(mention, Nif.endIndex).or(() -> begin);
        return begin.map(first -> new Place(first, end.orElse(first), words(mention), sentence(first)));
    }

    private String sentence(int offset) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Nif.Sentence.asNode())
                .map(Triple::getSubject)
                .filter(sentence -> number(sentence, Nif.beginIndex)
                                .filter(b -> b <= offset)
                                .isPresent()
                        && number(sentence, Nif.endIndex)
                                .filter(e -> e > offset)
                                .isPresent())
                .map(this::words)
                .findFirst()
                .orElse("");
    }

    private String words(Node span) {
        return value(span, Nif.anchorOf)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .map(text -> WHITE_SPACE.matcher(text).replaceAll(" ").strip())
                .orElse("");
    }

    private Optional<Integer> number(Node thing, Property property) {
        return value(thing, property)
                .filter(node -> node.isLiteral()
                        && node.getLiteral().isWellFormed()
                        && node.getLiteralValue() instanceof Integer)
                .map(node -> (Integer) node.getLiteralValue());
    }

    private Optional<Node> value(Node thing, Property property) {
        return graph.stream(thing, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .findFirst();
    }
}
