package org.parley.evaluate;

/** A figure with precision and recall. */
public enum Measure {
    ACTORS("actors"),
    ROLES("roles"),
    MEETINGS("meetings"),
    MEETING_SLOTS("meeting slots"),
    STATEMENTS("statements");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
