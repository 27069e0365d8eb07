package org.parley.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Titles that only one state uses, or few ({@code rules/title-states.tsv}). */
public final class TitleStates {
    private final Map<String, List<String>> states = new HashMap<>();

    private TitleStates() {}

    public static TitleStates load() {
        TitleStates titles = new TitleStates();
        Table.read("rules/title-states.tsv").rows().forEach(row -> row.all("title")
                .forEach(title -> titles.states.put(title, row.all("state"))));
        return titles;
    }

    /** Id of the state, or of the union of states, whose office this is; of several the one meant most. */
    public Optional<String> state(String label) {
        return all(label).stream().findFirst();
    }

    /** Ids of all states that have the office. */
    public List<String> all(String label) {
        return states.getOrDefault(label, List.of());
    }
}
