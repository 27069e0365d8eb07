package org.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of words and names with a second row for each row. The words of the second begin as those of the first, so that
 * every look-up has twice as much to tell apart, and end as no word of English does, so that the facts stay the same.
 */
final class MoreRows {
    private static final List<String> TABLES = List.of(
            "rules/cues.tsv",
            "rules/cue-nouns.tsv",
            "rules/attitudes.tsv",
            "rules/titles.tsv",
            "rules/title-modifiers.tsv",
            "rules/title-states.tsv",
            "rules/meetings.tsv",
            "rules/encounter-words.tsv",
            "rules/anonymous-heads.tsv",
            "rules/organization-words.tsv",
            "rules/place-words.tsv",
            "rules/thing-words.tsv",
            "rules/body-nouns.tsv",
            "rules/group-adjectives.tsv",
            "rules/topics.tsv",
            "rules/calendar.tsv",
            "rules/word-classes.tsv",
            "gazetteer/states.tsv",
            "gazetteer/organizations.tsv",
            "gazetteer/places.tsv",
            "gazetteer/persons.tsv",
            "gazetteer/given-names.tsv");
    private static final Set<String> WORDS = Set.of(
            "name", "aliases", "demonyms", "people", "capital", "seats", "standins", "adjectives", "forms", "noun",
            "title", "plural", "modifier", "words", "triggers");
    private static final String END = "zqx";

    private MoreRows() {}

    /** Writes the tables into a folder that is to stand before the program's own on the class path. */
    static void write(Path folder) throws IOException {
        for (String table : TABLES) {
            Path file = folder.resolve(table);
            Files.createDirectories(file.getParent());
            Files.write(file, doubled(lines(table)));
        }
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream in = MoreRows.class.getClassLoader().getResourceAsStream(table)) {
            if (in == null) {
                throw new IOException(table + ": no such table");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> doubled(List<String> lines) {
        String[] columns = lines.get(0).split("\t", -1);
        Stream<String> more = lines.stream().skip(1).map(line -> changed(columns, line.split("\t", -1)));
        return Stream.concat(lines.stream(), more).toList();
    }

    private static String changed(String[] columns, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            boolean word = WORDS.contains(columns[i]) || (columns[i].equals("word") && !cells[i].matches("yes|no|"));
            if (word || columns[i].equals("id")) {
                cells[i] = Arrays.stream(cells[i].split("\\|", -1))
                        .map(value -> value.isBlank() ? value : value.strip() + END)
                        .collect(Collectors.joining("|"));
            }
        }
        return String.join("\t", cells);
    }
}
