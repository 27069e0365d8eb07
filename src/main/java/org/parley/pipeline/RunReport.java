package org.parley.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.EntityKind;

/**
 * What a build read and found.
 *
 * @param kept articles of the input that are in the store now
 * @param unchanged those of them that it held before and that were not read again
 * @param skipped in the order of the input
 * @param facts how many of each kind were read, by the kind's name ("Meeting")
 * @param entities how many different ones of each kind
 * @param quads of the articles read
 */
public record RunReport(
        long kept,
        long unchanged,
        List<Skip> skipped,
        SortedMap<String, Long> facts,
        SortedMap<EntityKind, Long> entities,
        long quads) {

    /**
     * An article that could not be used.
     *
     * @param where file, and line or entry in it
     */
    public record Skip(String where, String reason) {}

    public RunReport {
        skipped = List.copyOf(skipped);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
    }

    public long read() {
        return kept + skipped.size();
    }
}
