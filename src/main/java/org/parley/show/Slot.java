package org.parley.show;

import java.util.List;

/**
 * One part of a fact and the words it was read from.
 *
 * @param name as the ontology calls it, "participant"
 * @param value for people: a name, a date, a word of the ontology
 * @param target IRI of the value where it is a thing; else empty
 * @param words none where the fact's evidence as a whole tells it
 */
public record Slot(String name, String value, String target, List<Words> words) {
    public Slot {
        words = words.stream().sorted().toList();
    }

    /** Content and cue are words and no more; they need not be told twice. */
    boolean isItsWords() {
        return !words.isEmpty()
                && target.isEmpty()
                && value.startsWith(words.get(0).text());
    }
}
