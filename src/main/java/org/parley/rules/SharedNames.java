package org.parley.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names that bodies of several states bear ({@code rules/shared-names.tsv}). */
public final class SharedNames {
    private final Map<String, Map<String, String>> bodies = new HashMap<>();

    private SharedNames() {}

    public static SharedNames load() {
        SharedNames names = new SharedNames();
        Table.read("rules/shared-names.tsv").rows().forEach(row -> names.bodies
                .computeIfAbsent(row.get("name"), unseen -> new LinkedHashMap<>())
                .put(row.get("state"), row.get("body")));
        return names;
    }

    /** Ids of the bodies of that name by the ids of their states; empty for a name that is not shared. */
    public Map<String, String> bodiesByState(String name) {
        return bodies.getOrDefault(name, Map.of());
    }
}
