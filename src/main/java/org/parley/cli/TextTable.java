package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.parley.show.Columns;

/** Rows under a header, in columns for the eye. */
final class TextTable {
    private TextTable() {}

    static List<String> ofCsv(String csv) throws IOException {
        return lines(csv, UnaryOperator.identity());
    }

    /**
     * The same of an answer of any data, with each row on one line.
     *
     * @param things what IRIs begin with of which the end will do
     */
    static List<String> ofAnswer(String csv, String things) throws IOException {
        return lines(csv, cell -> {
            String line = cell.replaceAll("\\s+", " ");
            return line.startsWith(things) ? line.substring(things.length()) : line;
        });
    }

    private static List<String> lines(String csv, UnaryOperator<String> shown) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<List<String>> rows =
                    parser.stream().map(row -> row.stream().map(shown).toList()).toList();
            return Columns.lines(rows);
        }
    }
}
