package org.parley.model;

import java.util.List;

/**
 * Words that the parts of a fact were read from, beside those that state the fact as a whole.
 *
 * @param values mentions of the actors and places in it, nearest to where the fact is stated
 * @param date words that give its date; empty where it is undated, or dated by the day of publication
 */
public record Grounds(List<Mention> values, List<Evidence> date) {
    public static final Grounds NONE = new Grounds(List.of(), List.of());

    public Grounds {
        values = List.copyOf(values);
        date = List.copyOf(date);
    }
}
