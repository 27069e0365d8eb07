package org.parley.model;

import java.util.Locale;

/** The kinds of {@link Fact}, where only the kind matters. */
public enum FactKind {
    ROLE,
    MEETING,
    STATEMENT;

    public static FactKind of(Fact fact) {
        if (fact instanceof Fact.Role) {
            return ROLE;
        }
        return fact instanceof Fact.Meeting ? MEETING : STATEMENT;
    }

    /** In tables: "role". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
