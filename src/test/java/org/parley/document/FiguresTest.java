package org.parley.document;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rules.Table;
import org.parley.vocab.OntologyFile;

/** That the figures are true of the ontology and can be read. */
class FiguresTest {
    private static final Graph ONTOLOGY = OntologyFile.ONTOLOGY.read();
    private static final Vocabulary VOCABULARY = new Vocabulary(OntologyFile.ONTOLOGY);
    private static final Names NAMES = new Names(VOCABULARY, "");

    @Test
    void classFigure_always_namesEveryClass() {
        Set<Node> named = Table.read("document/boxes.tsv").rows().stream()
                .filter(row -> row.get("figure").equals("classes"))
                .flatMap(row -> Stream.concat(
                        Stream.of(row.get("thing")),
                        row.all("lines").stream().flatMap(line -> Stream.of(line.split(" ", -1)))))
                .map(NAMES::term)
                .collect(toSet());
        assertThat(VOCABULARY.ownOfType(OWL.Class)).isSubsetOf(named);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void arrow_whenOfAnOwnProperty_agreesWithDomainAndRange(Table.Row row) {
        Node from = NAMES.term(row.get("from"));
        Node to = NAMES.term(row.get("to"));
        for (String name : row.all("properties")) {
            Node property = NAMES.term(name);
            if (property.equals(RDFS.subClassOf.asNode())) {
                assertThat(ONTOLOGY.contains(from, property, to)).isTrue();
            } else if (VOCABULARY.isOwn(property)) {
                assertThat(fits(from, property, RDFS.domain.asNode(), SchemaDO.domainIncludes.asNode()))
                        .as("%s has %s", from, property)
                        .isTrue();
                assertThat(fits(to, property, RDFS.range.asNode(), SchemaDO.rangeIncludes.asNode()))
                        .as("%s is value of %s", to, property)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void boxes_always_standInsideAndApart(Element svg) {
        String[] view = svg.attr("viewBox").split(" ", -1);
        Rectangle2D all = new Rectangle2D.Double(0, 0, Double.parseDouble(view[2]), Double.parseDouble(view[3]));
        List<Rectangle2D> boxes =
                svg.select("rect").stream().map(FiguresTest::rectangle).toList();
        assertThat(boxes).hasSizeGreaterThan(5).allMatch(all::contains);
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(boxes.get(i)::intersects);
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void labels_always_standInside(Element svg) {
        String[] view = svg.attr("viewBox").split(" ", -1);
        assertThat(svg.select("text")).allSatisfy(text -> {
            assertThat(Double.parseDouble(text.attr("x"))).isBetween(0.0, Double.parseDouble(view[2]));
            assertThat(Double.parseDouble(text.attr("y"))).isBetween(0.0, Double.parseDouble(view[3]));
        });
    }

    static Stream<Table.Row> arrows() {
        return Table.read("document/arrows.tsv").rows().stream();
    }

    static Stream<Element> drawings() {
        return Jsoup.parse(new Figures(NAMES).html()).select("svg").stream();
    }

    private static boolean fits(Node type, Node property, Node strict, Node loose) {
        List<Node> classes = Stream.of(strict, loose)
                .flatMap(by -> ONTOLOGY.stream(property, by, Node.ANY))
                .map(triple -> triple.getObject())
                .toList();
        return classes.isEmpty()
                || classes.contains(type)
                || ONTOLOGY.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
                        .anyMatch(triple -> classes.contains(triple.getObject()));
    }

    private static Rectangle2D rectangle(Element rect) {
        double[] values = Stream.of("x", "y", "width", "height")
                .mapToDouble(name -> Double.parseDouble(rect.attr(name)))
                .toArray();
        return new Rectangle2D.Double(values[0], values[1], values[2], values[3]);
    }
}
