package org.parley.identity;

import java.util.Comparator;

/** One thing that an article says of something it reports, as far as it helps to tell whether two are the same. */
public record Trait(Type type, String value) implements Comparable<Trait> {
    private static final Comparator<Trait> ORDER =
            Comparator.comparing(Trait::type).thenComparing(Trait::value);

    /** What a value means. Keys are those of {@link Profile#key()}. */
    public enum Type {
        /** Preferred name in an article. */
        LABEL,
        /** Another name in an article. */
        OTHER_NAME,
        /** Wikidata entity, {@code Q30}. */
        WIKIDATA,
        /** Concept or title of an office, and key of the state or organisation: {@code foreign-minister@state/iran}. */
        OFFICE,
        /** Key of a state or organisation that an office is held in, or for which somebody meets. */
        SIDE,
        /** Key of another thing of like name or sort that the same article tells apart from this one. */
        RIVAL,
        /** Key of a participant of a meeting. */
        PARTY,
        /** Key of the place or venue of a meeting. */
        PLACE,
        /** First and last day of a meeting, {@code 2025-05-16/2025-05-16}. */
        DAYS,
        /** {@code Call}, {@code Talks} and so on. */
        KIND,
        /** {@code held}, {@code planned} and so on. */
        STATUS,
        /** Day an article was published. */
        PUBLISHED,
        /** Key of who made a statement. */
        SPEAKER,
        /** Words of a statement. */
        CONTENT
    }

    @Override
    public int compareTo(Trait other) {
        return ORDER.compare(this, other);
    }
}
