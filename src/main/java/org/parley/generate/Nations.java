package org.parley.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.rules.Table;

/** All states: the invented ones first, then the real ones, as the gazetteer has them. */
final class Nations {
    private static final String GAZETTEER = "gazetteer/states.tsv";

    private Nations() {}

    static List<Nation> read() {
        List<Nation> all = new ArrayList<>();
        for (Table.Row row : Table.read("generate/states.tsv").rows()) {
            all.add(fictional(row));
        }
        Map<String, Table.Row> known = new HashMap<>();
        Table.read(GAZETTEER).rows().forEach(row -> known.put(row.get("id"), row));
        for (Table.Row row : Table.read("generate/real-states.tsv").rows()) {
            Table.Row state = Optional.ofNullable(known.get(row.get("id")))
                    .orElseThrow(() -> row.fault("no state of that id in " + GAZETTEER));
            all.add(real(row, state));
        }
        return List.copyOf(all);
    }

    private static Nation fictional(Table.Row row) {
        return new Nation(
                row.get("id"),
                row.get("name"),
                row.get("adjective"),
                row.get("capital"),
                row.get("seat"),
                row.get("head"),
                row.get("culture"),
                List.of(row.get("name"), row.get("adjective"), row.get("capital"), row.get("seat")),
                Optional.empty());
    }

    private static Nation real(Table.Row row, Table.Row state) {
        String capital = state.all("capital").get(0);
        List<String> names = Stream.of(
                        List.of(state.get("name"), row.get("adjective")),
                        state.all("aliases"),
                        state.all("demonyms"),
                        state.all("capital"),
                        state.all("seats"))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Nation(
                row.get("id"),
                state.get("name"),
                row.get("adjective"),
                capital,
                "",
                "",
                row.get("culture"),
                names,
                Optional.of(state.get("wikidata")).filter(id -> !id.isEmpty()));
    }
}
