package org.parley.document;

import java.util.List;

/**
 * What joins two things of a figure.
 *
 * @param labels already as markup, one below the other
 * @param wider whether it leads to a wider class, with an open head
 * @param beside whether another arrow leads back, so that both make way
 */
record Arrow(Box from, Box to, List<String> labels, boolean wider, boolean beside) {
    private static final double LABEL_HEIGHT = 13;
    private static final double ASIDE = 7;
    private static final double HEAD = 9;
    private static final double HALF = 0.5;
    private static final double NEAR_THE_START = 0.36;

    Arrow {
        labels = List.copyOf(labels);
    }

    String svg() {
        return from.equals(to) ? loop() : line();
    }

    private String line() {
        Box.Point start = from.edge(to.centre());
        Box.Point end = to.edge(from.centre());
        double length = Math.hypot(end.x() - start.x(), end.y() - start.y());
        double dx = (end.x() - start.x()) / length;
        double dy = (end.y() - start.y()) / length;
        double aside = beside ? ASIDE : 0;
        double share = beside ? NEAR_THE_START : HALF;
        Box.Point a = start.plus(-dy * aside, dx * aside);
        Box.Point b = end.plus(-dy * aside, dx * aside);
        return Figure.format("<path class=\"line\" d=\"M%.1f %.1f L%.1f %.1f\"/>", a.x(), a.y(), b.x(), b.y())
                + head(b, dx, dy)
                + labels(a.plus((b.x() - a.x()) * share, (b.y() - a.y()) * share));
    }

    private String head(Box.Point tip, double dx, double dy) {
        Box.Point back = tip.plus(-dx * HEAD, -dy * HEAD);
        double side = HEAD / 2.2;
        return Figure.format(
                "<path class=\"%s\" d=\"M%.1f %.1f L%.1f %.1f L%.1f %.1f Z\"/>",
                wider ? "open" : "head",
                tip.x(),
                tip.y(),
                back.x() - dy * side,
                back.y() + dx * side,
                back.x() + dy * side,
                back.y() - dx * side);
    }

    /** From the top of the box back to it. */
    private String loop() {
        double x = from.centre().x();
        double top = from.centre().y() - from.height() / 2;
        return Figure.format(
                        "<path class=\"line\" d=\"M%1$.1f %3$.1f C%1$.1f %4$.1f %2$.1f %4$.1f %2$.1f %3$.1f\"/>",
                        x - 16, x + 16, top, top - 26)
                + head(new Box.Point(x + 16, top), 0, 1)
                + labels(new Box.Point(x, top - 26 - LABEL_HEIGHT * (labels.size() - 1) / 2));
    }

    private String labels(Box.Point middle) {
        StringBuilder svg = new StringBuilder();
        double y = middle.y() - LABEL_HEIGHT * (labels.size() - 1) / 2 + 4;
        for (String label : labels) {
            svg.append(Figure.format("<text class=\"on\" x=\"%.1f\" y=\"%.1f\">%s</text>", middle.x(), y, label));
            y += LABEL_HEIGHT;
        }
        return svg.append('\n').toString();
    }
}
