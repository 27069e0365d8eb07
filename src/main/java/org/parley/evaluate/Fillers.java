package org.parley.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.evaluate.found.FoundMeeting;
import org.parley.evaluate.found.Things;
import org.parley.evaluate.gold.GoldMeeting;
import org.parley.evaluate.gold.Slot;

/**
 * What fills the slots of a found meeting, in the terms of the annotations: ids of actors, comparable names of places, days.
 *
 * <p>A place of several names counts by the first in alphabetical order; {@code score.py} takes the first that the endpoint
 * happens to give.
 */
record Fillers(Map<Slot, SortedSet<String>> values) {
    static final Fillers NONE = new Fillers(Map.of());
    private static final int DAY = "2025-05-16".length();

    Fillers {
        values = Map.copyOf(values);
    }

    static Fillers of(FoundMeeting meeting, Identities who, Things things) {
        Map<Slot, SortedSet<String>> values = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            values.put(
                    slot,
                    meeting.values(slot).stream()
                            .map(value -> filler(slot, value, who, things))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return new Fillers(values);
    }

    private static String filler(Slot slot, String value, Identities who, Things things) {
        return switch (slot.kind()) {
            case ACTOR -> who.of(value).orElseGet(() -> "?" + unknown(value, things));
            case PLACE -> place(value, things);
            case DATE -> value.substring(0, Math.min(DAY, value.length()));
            case TERM -> value;
        };
    }

    private static String unknown(String iri, Things things) {
        return things.name(iri);
    }

    private static String place(String iri, Things things) {
        return Stream.concat(things.labels(iri).stream(), things.otherLabels(iri).stream())
                .findFirst()
                .map(Wording::norm)
                .orElseGet(() -> Wording.norm(Things.localName(iri)));
    }

    /** The wanted fillers of a slot in the same terms. */
    static List<Set<String>> wanted(GoldMeeting gold, Slot slot) {
        if (slot.kind() != Slot.Kind.PLACE) {
            return gold.wanted(slot);
        }
        return gold.wanted(slot).stream()
                .map(names -> names.stream().map(Wording::norm).collect(Collectors.toSet()))
                .toList();
    }

    Set<String> of(Slot slot) {
        return values.getOrDefault(slot, new TreeSet<>());
    }

    /** What fills any of the slots. */
    Set<String> of(Slot... slots) {
        return Stream.of(slots).flatMap(slot -> of(slot).stream()).collect(Collectors.toSet());
    }
}
