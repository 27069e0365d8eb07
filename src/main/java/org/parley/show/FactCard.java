package org.parley.show;

import java.util.List;

/**
 * A fact for people.
 *
 * @param iri empty where it has none yet
 * @param kind "role", "meeting" or "statement"
 * @param evidence the words that state it; never empty
 * @param slots in the order in which they are read
 */
public record FactCard(String iri, String kind, List<Words> evidence, List<Slot> slots) {
    public FactCard {
        evidence = evidence.stream().sorted().toList();
        slots = List.copyOf(slots);
    }
}
