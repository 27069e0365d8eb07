package org.parley.evaluate.gold;

import java.util.Locale;

/** What can be said of a meeting. */
public enum Slot {
    PARTICIPANT(Kind.ACTOR),
    CHAIR(Kind.ACTOR),
    HOST(Kind.ACTOR),
    MEDIATOR(Kind.ACTOR),
    ABSENTEE(Kind.ACTOR),
    DATE(Kind.DATE),
    PLACE(Kind.PLACE),
    VENUE(Kind.PLACE),
    STATUS(Kind.TERM),
    TYPE(Kind.TERM);

    /** What a slot is filled with. */
    public enum Kind {
        ACTOR,
        DATE,
        PLACE,
        TERM
    }

    private final Kind kind;

    Slot(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in annotations, and of its property in the ontology. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
