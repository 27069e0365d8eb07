package org.parley.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by which the kind of a capitalised name is known: inside it ({@code organization-words.tsv}) or beside it ({@code body-nouns.tsv}). */
public final class NameWords {
    private final Map<String, Position> words;

    /** Where in a name the word must stand. */
    public enum Position {
        FIRST,
        LAST,
        ANY
    }

    private NameWords(Map<String, Position> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * Reads one of the tables of words with a position.
     *
     * @param resource {@code rules/place-words.tsv}, for example
     */
    public static NameWords load(String resource) {
        Map<String, Position> words = new HashMap<>();
        for (Table.Row row : Table.read(resource).rows()) {
            Position position =
                    switch (row.get("position")) {
                        case "first" -> Position.FIRST;
                        case "last" -> Position.LAST;
                        case "any" -> Position.ANY;
                        default -> throw row.fault("want first, last or any as position");
                    };
            row.all("word").forEach(word -> words.putIfAbsent(word, position));
        }
        return new NameWords(words);
    }

    /** Whether a name of these words, as written, is marked by one of them. */
    public boolean mark(List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            Position position = words.get(name.get(i));
            if (position == Position.ANY
                    || (position == Position.LAST && i == name.size() - 1)
                    || (position == Position.FIRST && i == 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word counts where it stands: at the head, at the end, or wherever. */
    public boolean allows(String word, Position position) {
        Position allowed = words.get(word);
        return allowed == position || allowed == Position.ANY;
    }

    public boolean contains(String word) {
        return words.containsKey(word);
    }
}
