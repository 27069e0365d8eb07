package org.parley.generate;

import java.util.List;
import java.util.stream.Stream;

/**
 * An invented person.
 *
 * @param id the same in all annotations
 * @param spellings of the name, the usual one first
 */
record Person(String id, boolean female, Nation nation, List<Spelling> spellings) {
    Person {
        spellings = List.copyOf(spellings);
    }

    /** One way to write a name: "Badr bin Hamad al-Sabrani", later "al-Sabrani". */
    record Spelling(String full, String last) {}

    List<String> names() {
        return Stream.concat(
                        spellings.stream().map(Spelling::full),
                        spellings.stream().map(Spelling::last))
                .distinct()
                .toList();
    }
}
