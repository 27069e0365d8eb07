package org.parley.generate;

import java.util.List;
import org.parley.rules.Table;

/** Who prints articles; an agency if {@code wire}. */
record Publisher(String name, String host, boolean wire) {
    static List<Publisher> read() {
        return Table.read("generate/publishers.tsv").rows().stream()
                .map(row -> new Publisher(
                        row.get("name"), row.get("host"), !row.get("wire").isEmpty()))
                .toList();
    }
}
