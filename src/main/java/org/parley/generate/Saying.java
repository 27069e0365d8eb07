package org.parley.generate;

import java.util.List;
import java.util.Set;
import org.parley.rules.Table;

/**
 * Something that can be said.
 *
 * @param form and acts: the frames that it fits
 * @param otherWords the same in other words
 */
record Saying(String id, String form, Set<String> acts, String text, String otherWords) {
    Saying {
        acts = Set.copyOf(acts);
    }

    static List<Saying> read() {
        return Table.read("generate/sayings.tsv").rows().stream()
                .map(row -> new Saying(
                        row.get("id"),
                        row.get("form"),
                        Set.copyOf(row.all("acts")),
                        row.get("text"),
                        row.get("other_words")))
                .toList();
    }
}
