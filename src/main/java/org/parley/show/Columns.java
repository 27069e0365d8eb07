package org.parley.show;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells under each other, as wide as the widest. */
public final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /**
     * One line for each row.
     *
     * @param rows as long as the first
     */
    public static List<String> lines(List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - width(row.get(column))))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    /** How many columns of a terminal a text takes: marks stand on the letter before them. */
    static int width(String text) {
        return (int) text.codePoints().filter(point -> !isMark(point)).count();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
