package org.parley.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Titles that only one state uses ({@code rules/title-states.tsv}). */
public final class TitleStates {
    private final Map<String, String> states = new HashMap<>();

    private TitleStates() {}

    public static TitleStates load() {
        TitleStates titles = new TitleStates();
        Table.read("rules/title-states.tsv").rows().forEach(row -> row.all("title")
                .forEach(title -> titles.states.put(title, row.get("state"))));
        return titles;
    }

    /** Id of the state, or of the union of states, whose office this is. */
    public Optional<String> state(String label) {
        return Optional.ofNullable(states.get(label));
    }
}
