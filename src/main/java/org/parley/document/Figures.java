package org.parley.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.parley.rules.Table;
import org.parley.vocab.OntologyFile;

/** The figures of the page of the ontology: where things stand is said by tables, what they say by the ontology's files. */
final class Figures {
    private static final String CLASSES = "classes";

    private final Names names;
    private final Picture classes;
    private final Picture story;
    private final List<Table.Row> boxes = Table.read("document/boxes.tsv").rows();

    Figures(Names names) {
        this.names = names;
        this.classes = new ClassPicture(names);
        this.story = new StoryPicture(names, OntologyFile.EXAMPLE.read());
    }

    String html() {
        return Table.read("document/figures.tsv").rows().stream()
                .map(row -> figure(row).html())
                .collect(Collectors.joining());
    }

    private Figure figure(Table.Row row) {
        Picture picture = row.get("figure").equals(CLASSES) ? classes : story;
        Map<Node, Box> placed = new LinkedHashMap<>();
        for (Table.Row box : boxes) {
            if (box.get("figure").equals(row.get("figure"))) {
                placed.put(names.term(box.get("thing")), box(box, picture));
            }
        }
        List<Picture.Link> links = picture.links(placed.keySet());
        return new Figure(
                row,
                List.copyOf(placed.values()),
                links.stream().map(link -> arrow(link, placed, links)).toList());
    }

    private Box box(Table.Row row, Picture picture) {
        Node thing = names.term(row.get("thing"));
        return new Box(
                new Box.Point(Double.parseDouble(row.get("x")), Double.parseDouble(row.get("y"))),
                row.get("look"),
                picture.name(thing),
                picture.lines(thing, row.all("lines")));
    }

    private Arrow arrow(Picture.Link link, Map<Node, Box> placed, List<Picture.Link> all) {
        boolean wider = link.properties().contains(RDFS.subClassOf.asNode());
        List<String> labels = wider
                ? List.of()
                : link.properties().stream().map(names::plainLink).toList();
        return new Arrow(
                placed.get(link.from()),
                placed.get(link.to()),
                labels,
                wider,
                all.stream().anyMatch(link::isBackOf));
    }
}
