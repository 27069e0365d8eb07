package org.parley.evaluate.gold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An encounter that an article tells of.
 *
 * @param id the same in every article
 * @param fillers for each slot that the article fills, the fillers wanted, each as the set of accepted answers: ids of actors,
 *     names of places, ISO dates, local names of statuses and types
 * @param allowed ids of actors that may stand in any slot and need not
 * @param optional may be reported or not
 */
public record GoldMeeting(String id, Map<Slot, List<Set<String>>> fillers, Set<String> allowed, boolean optional) {
    public GoldMeeting {
        fillers = new EnumMap<>(fillers);
        allowed = Set.copyOf(allowed);
    }

    /** The fillers of a slot; empty where the article says nothing of it. */
    public List<Set<String>> wanted(Slot slot) {
        return fillers.getOrDefault(slot, List.of());
    }
}
