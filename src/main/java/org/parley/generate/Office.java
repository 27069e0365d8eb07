package org.parley.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.rules.Table;

/**
 * What a person is in the generated world.
 *
 * @param label without the state's name
 * @param female its form for a woman
 * @param others further labels that an annotation accepts
 */
record Office(String id, Rank rank, String label, String female, List<String> others) {
    private static final Set<String> SMALL = Set.of("of", "for", "the", "at", "and");

    /** Who fills an office: ranks but the last change hands in terms. */
    enum Rank {
        HEAD,
        MINISTER,
        DEFENCE,
        VOICE,
        ENVOY
    }

    Office {
        others = List.copyOf(others);
    }

    static List<Office> read() {
        return Table.read("generate/offices.tsv").rows().stream()
                .map(Office::of)
                .toList();
    }

    private static Office of(Table.Row row) {
        String label = row.get("label");
        String female = row.get("female");
        Rank rank = Arrays.stream(Rank.values())
                .filter(r -> r.name().equalsIgnoreCase(row.get("rank")))
                .findFirst()
                .orElseThrow(() -> row.fault("no such rank: " + row.get("rank")));
        return new Office(row.get("id"), rank, label, female.isEmpty() ? label : female, row.all("others"));
    }

    String label(Person person) {
        return person.female() ? female : label;
    }

    /** As it stands before a name: "Deputy Foreign Minister". */
    String title(Person person) {
        return Arrays.stream(label(person).split(" "))
                .map(word -> SMALL.contains(word) ? word : capital(word))
                .collect(Collectors.joining(" "));
    }

    List<String> labels() {
        return Stream.concat(Stream.of(label, female), others.stream())
                .distinct()
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
