package org.parley.model;

import java.util.Set;

/** The kinds of {@link Fact} as far as it differs how easily they are read. */
public enum FactKind {
    ROLE("role"),
    MEETING("meeting"),
    STATEMENT("statement"),
    /** A statement of an unnamed source or group, or of a speaker left open. */
    STATEMENT_UNNAMED("statement-unnamed");

    private final String id;

    FactKind(String id) {
        this.id = id;
    }

    /**
     * The kind of a fact.
     *
     * @param unnamed actors of the article that have no name
     */
    public static FactKind of(Fact fact, Set<EntityKey> unnamed) {
        if (fact instanceof Fact.Role) {
            return ROLE;
        }
        if (fact instanceof Fact.Statement statement) {
            return statement(
                    statement.speaker().filter(key -> !unnamed.contains(key)).isPresent());
        }
        return MEETING;
    }

    /**
     * The kind of a statement.
     *
     * @param named its speaker is known by name
     */
    public static FactKind statement(boolean named) {
        return named ? STATEMENT : STATEMENT_UNNAMED;
    }

    /** In tables. */
    @Override
    public String toString() {
        return id;
    }
}
