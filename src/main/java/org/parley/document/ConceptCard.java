package org.parley.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The section of a concept: its names, its meaning, its neighbours in the scheme and elsewhere. */
final class ConceptCard {
    private final Vocabulary vocabulary;
    private final Names names;

    ConceptCard(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    String html(Node concept) {
        return """
                <section class="term concept" id="%1$s">
                <h3><a href="#%1$s">%2$s</a> <code>%3$s</code></h3>
                <p>%4$s</p>
                <dl>
                %5$s</dl>
                </section>
                """
                .formatted(
                        Names.anchor(concept),
                        texts(concept, SKOS.prefLabel),
                        names.name(concept),
                        Stream.of(SKOS.definition, RDFS.comment)
                                .map(property -> texts(concept, property))
                                .collect(Collectors.joining()),
                        rows(concept));
    }

    private String rows(Node concept) {
        return Frame.row("Also", texts(concept, SKOS.altLabel))
                + Frame.row("Code", texts(concept, SKOS.notation))
                + Frame.row("Broader", links(vocabulary.objects(concept, SKOS.broader)))
                + Frame.row("Narrower", links(vocabulary.subjects(SKOS.broader, concept)))
                + Frame.row("Close match", links(vocabulary.objects(concept, SKOS.closeMatch)))
                + Frame.row("Broader match", links(vocabulary.objects(concept, SKOS.broadMatch)))
                + Frame.row("Related match", links(vocabulary.objects(concept, SKOS.relatedMatch)))
                + Frame.row("In", links(vocabulary.subjects(SKOS.member, concept)))
                + Frame.row("Holds", links(vocabulary.objects(concept, SKOS.member)))
                + Frame.row("Example", texts(concept, SKOS.example));
    }

    private String texts(Node concept, Property property) {
        return Names.escaped(String.join(", ", vocabulary.texts(concept, property)));
    }

    private String links(List<Node> terms) {
        return terms.stream().map(names::link).collect(Collectors.joining(", "));
    }
}
