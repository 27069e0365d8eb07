package org.parley.cli;

import java.util.Map;
import java.util.Optional;

/** What a user types for a thing -> its IRI: a full IRI, one in angle brackets, a prefixed one, or the end of one. */
final class ThingName {
    private final String base;
    private final Map<String, String> prefixes;

    /** @param prefixes of the store */
    ThingName(String base, Map<String, String> prefixes) {
        this.base = base;
        this.prefixes = prefixes;
    }

    String iri(String typed) {
        String name = typed.startsWith("<") && typed.endsWith(">") ? typed.substring(1, typed.length() - 1) : typed;
        if (name.contains("://")) {
            return name;
        }
        return prefixed(name).orElseGet(() -> base + (name.startsWith("id/") ? "" : "id/") + name);
    }

    private Optional<String> prefixed(String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(prefixes.get(name.substring(0, colon)))
                        .map(namespace -> namespace + name.substring(colon + 1));
    }
}
