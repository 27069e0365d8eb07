package org.parley.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.rules.Table;

/**
 * An organisation, real or invented.
 *
 * @param written how articles write it after "the"
 * @param names all that an annotation accepts
 */
record Organization(String id, List<String> written, List<String> names, Optional<String> wikidata, boolean isReal) {
    private static final String GAZETTEER = "gazetteer/organizations.tsv";

    Organization {
        written = List.copyOf(written);
        names = List.copyOf(names);
    }

    static List<Organization> read() {
        Map<String, Table.Row> known = new HashMap<>();
        Table.read(GAZETTEER).rows().forEach(row -> known.put(row.get("id"), row));
        List<Organization> all = new ArrayList<>();
        for (Table.Row row : Table.read("generate/organizations.tsv").rows()) {
            all.add(row.get("name").isEmpty() ? real(row, known) : of(row, row.get("name")));
        }
        return List.copyOf(all);
    }

    private static Organization of(Table.Row row, String name) {
        List<String> written = written(row, name);
        return new Organization(
                row.get("id"), written, names(written.stream(), Stream.of(name)), Optional.empty(), false);
    }

    private static Organization real(Table.Row row, Map<String, Table.Row> known) {
        Table.Row entry = Optional.ofNullable(known.get(row.get("id")))
                .orElseThrow(() -> row.fault("no organisation of that id in " + GAZETTEER));
        List<String> written = written(row, entry.get("name"));
        Stream<String> more = Stream.of(entry.all("name"), entry.all("aliases"), entry.all("standins"))
                .flatMap(List::stream);
        return new Organization(
                row.get("id"),
                written,
                names(written.stream(), more),
                Optional.of(entry.get("wikidata")).filter(id -> !id.isEmpty()),
                true);
    }

    private static List<String> written(Table.Row row, String name) {
        List<String> written = new ArrayList<>(List.of(name));
        if (!row.get("acronym").isEmpty()) {
            written.add("%s (%s)".formatted(name, row.get("acronym")));
            written.add(row.get("acronym"));
        }
        written.addAll(row.all("standins"));
        return written;
    }

    private static List<String> names(Stream<String> written, Stream<String> more) {
        return Stream.concat(written, more)
                .filter(name -> !name.contains("("))
                .distinct()
                .toList();
    }
}
