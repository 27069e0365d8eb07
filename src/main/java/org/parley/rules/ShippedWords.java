package org.parley.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table of word classes as it ships, read when the first class is asked for. */
final class ShippedWords {
    static final String TABLE = "rules/word-classes.tsv";

    private static final Map<String, Set<String>> CLASSES = load();

    private ShippedWords() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Table.Row row : Table.read(TABLE).rows()) {
            classes.computeIfAbsent(row.get("class"), unseen -> new HashSet<>()).addAll(row.all("words"));
        }
        classes.replaceAll((name, words) -> Set.copyOf(words));
        return Map.copyOf(classes);
    }

    static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new RuleException("%s: no row of the class %s".formatted(TABLE, name));
        }
        return words;
    }
}
