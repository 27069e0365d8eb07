package org.parley.model;

import java.util.Optional;

/**
 * A proper name in the text, before it is known whom it refers to.
 *
 * @param tokens the words, without title and possessive
 * @param form how the words name the thing
 * @param id gazetteer id; empty for names that only the text knows
 * @param rule what found it
 */
public record Name(Range tokens, EntityKind kind, Form form, Optional<String> id, double confidence, String rule) {

    /** How a word stands for its thing. */
    public enum Form {
        /** The thing's own name: "Russia", "Sergei Lavrov", "OPEC". */
        NAME,
        /** A capital, which is a place or stands for its state. */
        CAPITAL,
        /** A seat of government that stands for its state: "the Kremlin". */
        SEAT,
        /** "Russian", as adjective. */
        DEMONYM,
        /** "Russians", "a Russian". */
        PEOPLE,
        /** What only says where the town before it is: "Switzerland" in "Geneva, Switzerland". */
        CONTAINER
    }

    public Name withForm(Form other) {
        return new Name(tokens, kind, other, id, confidence, rule);
    }
}
