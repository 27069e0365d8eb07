package org.parley.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.parley.show.Columns;

/** Rows under a header, in columns for the eye. */
final class TextTable {
    private TextTable() {}

    static List<String> ofCsv(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<List<String>> rows =
                    parser.stream().map(row -> row.stream().toList()).toList();
            return Columns.lines(rows);
        }
    }
}
