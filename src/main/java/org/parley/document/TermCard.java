package org.parley.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** The section of a class or property: what it means, where it stands among the others, an example. */
final class TermCard {
    private static final List<Row> ROWS = List.of(
            new Row("Sub-class of", List.of(RDFS.subClassOf), List.of()),
            new Row("Sub-classes", List.of(), List.of(RDFS.subClassOf)),
            new Row("Sub-property of", List.of(RDFS.subPropertyOf), List.of()),
            new Row("Sub-properties", List.of(), List.of(RDFS.subPropertyOf)),
            new Row("Domain", List.of(RDFS.domain), List.of()),
            new Row("Used of", List.of(SchemaDO.domainIncludes), List.of()),
            new Row("Range", List.of(RDFS.range), List.of()),
            new Row("Values", List.of(SchemaDO.rangeIncludes), List.of()),
            new Row("Properties", List.of(), List.of(RDFS.domain, SchemaDO.domainIncludes)),
            new Row("Value of", List.of(), List.of(RDFS.range, SchemaDO.rangeIncludes)),
            new Row("Disjoint with", List.of(OWL.disjointWith), List.of(OWL.disjointWith)),
            new Row("Close match", List.of(SKOS.closeMatch), List.of()),
            new Row("Related match", List.of(SKOS.relatedMatch), List.of()));

    private final Vocabulary vocabulary;
    private final Names names;

    /** Terms that the term points to by some properties, or that point to it. */
    private record Row(String label, List<Property> to, List<Property> from) {}

    TermCard(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    String html(Node term) {
        return """
                <section class="term" id="%1$s">
                <h3><a href="#%1$s">%2$s</a> <code>%3$s</code> <span class="kind">%4$s</span></h3>
                <p>%5$s</p>
                <dl>
                %6$s</dl>
                </section>
                """
                .formatted(
                        Names.anchor(term),
                        text(term, RDFS.label),
                        names.name(term),
                        kind(term),
                        text(term, RDFS.comment),
                        rows(term));
    }

    private String kind(Node term) {
        if (vocabulary.is(term, OWL.Class)) {
            return "class";
        }
        String kind = vocabulary.is(term, OWL.DatatypeProperty) ? "datatype property" : "object property";
        return vocabulary.is(term, OWL.SymmetricProperty) ? kind + ", symmetric" : kind;
    }

    private String rows(Node term) {
        return ROWS.stream()
                        .map(row -> Frame.row(row.label(), links(term, row)))
                        .collect(Collectors.joining())
                + Frame.row("Changed", text(term, SKOS.changeNote))
                + Frame.row("Example", "<span class=\"example\">%s</span>".formatted(text(term, SKOS.example)));
    }

    private String links(Node term, Row row) {
        return Stream.concat(
                        row.to().stream().flatMap(property -> vocabulary.objects(term, property).stream()),
                        row.from().stream().flatMap(property -> vocabulary.subjects(property, term).stream()))
                .distinct()
                .map(names::link)
                .collect(Collectors.joining(", "));
    }

    private String text(Node term, Property property) {
        return Names.escaped(String.join(" ", vocabulary.texts(term, property)));
    }
}
