package org.parley.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A thing in a figure: a box round its name, with lines below it.
 *
 * @param look how it is drawn, a class of the style sheet or empty
 */
record Box(Point centre, String look, Picture.Words name, List<Picture.Words> lines) {
    private static final double NAME_HEIGHT = 26;
    private static final double LINE_HEIGHT = 14;
    private static final double NAME_LETTER = 7.6;
    private static final double LINE_LETTER = 6.1;
    private static final double MARGIN = 24;

    /** A place in the drawing, in its units, from the upper left corner. */
    record Point(double x, double y) {
        Point plus(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }
    }

    Box {
        lines = List.copyOf(lines);
    }

    double width() {
        double longest = lines.stream()
                .mapToDouble(line -> line.text().length() * LINE_LETTER)
                .max()
                .orElse(0);
        return MARGIN + Math.max(name.text().length() * NAME_LETTER, longest);
    }

    double height() {
        return NAME_HEIGHT + LINE_HEIGHT * lines.size() + (lines.isEmpty() ? 0 : 4);
    }

    /** Where a line from the centre to the other point leaves the box. */
    Point edge(Point towards) {
        double dx = towards.x() - centre.x();
        double dy = towards.y() - centre.y();
        double share = Stream.of(width() / 2 / Math.abs(dx), height() / 2 / Math.abs(dy))
                .filter(Double::isFinite)
                .min(Double::compare)
                .orElse(0.0);
        return centre.plus(dx * share, dy * share);
    }

    String svg() {
        double top = centre.y() - height() / 2;
        StringBuilder svg = new StringBuilder("<g class=\"%s\">".formatted(look))
                .append(Figure.format(
                        "<rect class=\"box\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"5\"/>",
                        centre.x() - width() / 2, top, width(), height()))
                .append(Figure.format(
                        "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                        centre.x(), top + NAME_HEIGHT - 8, name.markup()));
        double y = top + NAME_HEIGHT;
        for (Picture.Words line : lines) {
            y += LINE_HEIGHT;
            svg.append(Figure.format(
                    "<text class=\"small\" x=\"%.1f\" y=\"%.1f\">%s</text>", centre.x(), y - 4, line.markup()));
        }
        return svg.append("</g>\n").toString();
    }
}
