package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rows of right answers that are not found, and rows found that are not right; each with a reason in the file. */
record KnownAnswerFailures(List<List<String>> missing, List<List<String>> extra) {
    private static final Path FILE = Path.of("src", "test", "resources", "queries", "known-failures.tsv");

    static KnownAnswerFailures of(String question) throws IOException {
        return new KnownAnswerFailures(rows(question, "missing"), rows(question, "extra"));
    }

    static List<String> names() throws IOException {
        return lines().map(line -> line.get(0)).distinct().toList();
    }

    private static List<List<String>> rows(String question, String kind) throws IOException {
        return lines().filter(
                        line -> line.get(0).equals(question) && line.get(1).equals(kind))
                .map(line -> Arrays.stream(line.get(2).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Stream<List<String>> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)));
    }
}
