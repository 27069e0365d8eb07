package org.parley.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.rules.Table;

/**
 * A drawing with its title and its words for people who don't see it.
 *
 * @param row of the table of figures
 */
record Figure(Table.Row row, List<Box> boxes, List<Arrow> arrows) {

    Figure {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    String html() {
        return """
                <figure>
                <svg viewBox="0 0 %1$s %2$s" role="group" aria-labelledby="%3$s-title">
                <title id="%3$s-title">%4$s</title>
                %5$s%6$s</svg>
                <figcaption>%4$s. %7$s</figcaption>
                </figure>
                """
                .formatted(
                        row.get("width"),
                        row.get("height"),
                        row.get("figure"),
                        Names.escaped(row.get("title")),
                        arrows.stream().map(Arrow::svg).collect(Collectors.joining()),
                        boxes.stream().map(Box::svg).collect(Collectors.joining()),
                        Names.escaped(row.get("caption")));
    }

    /** Numbers with a point, whatever the machine's language. */
    static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }
}
