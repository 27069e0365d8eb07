package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What a reader of the articles answers to a saved question: some of its columns, all of its rows. */
record ExpectedAnswer(List<String> columns, List<List<String>> rows) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "queries");
    private static final CSVFormat HEADED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static ExpectedAnswer of(String question) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(FOLDER.resolve(question + ".csv")), HEADED)) {
            List<String> columns = parser.getHeaderNames();
            return new ExpectedAnswer(
                    columns, parser.stream().map(row -> row.stream().toList()).toList());
        }
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - ".csv".length()))
                    .toList();
        }
    }

    /** The columns of this answer in another one; equal rows that follow one another are one. */
    List<List<String>> columnsOf(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, HEADED)) {
            return parser.stream()
                    .map(row -> columns.stream().map(row::get).toList())
                    .distinct()
                    .toList();
        }
    }
}
