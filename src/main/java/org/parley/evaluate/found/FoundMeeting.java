package org.parley.evaluate.found;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.evaluate.gold.Slot;

/**
 * An encounter in the graph of an article.
 *
 * @param values of each slot: IRIs of actors and places, lexical forms of dates, local names of statuses and types
 */
public record FoundMeeting(String iri, Map<Slot, SortedSet<String>> values) {
    public FoundMeeting {
        values = new EnumMap<>(values);
    }

    public SortedSet<String> values(Slot slot) {
        return values.getOrDefault(slot, new TreeSet<>());
    }
}
