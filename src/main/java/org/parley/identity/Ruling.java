package org.parley.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a person ruled about a name, or about two. It goes before everything that is found by comparing.
 *
 * @param key name that the ruling is about; of a pair the one that comes first
 * @param value the other name, what the thing is called, or a Wikidata entity, {@code Q30}; empty for {@link Kind#WRONG}
 */
public record Ruling(Kind kind, String key, String value) implements Comparable<Ruling> {
    private static final Comparator<Ruling> ORDER =
            Comparator.comparing(Ruling::kind).thenComparing(Ruling::key).thenComparing(Ruling::value);

    /** What is ruled. */
    public enum Kind {
        /** Two names of one thing. */
        SAME,
        /** Two names of two things. */
        DIFFERENT,
        /** What the thing is called. */
        NAME,
        /** The Wikidata entity that the thing is. */
        ENTITY,
        /** A Wikidata entity that the thing is not. */
        NOT_ENTITY,
        /** A role, meeting or statement that is none, or is told wrongly. */
        WRONG;

        boolean isOfPair() {
            return this == SAME || this == DIFFERENT;
        }
    }

    public Ruling {
        if (kind.isOfPair() && key.compareTo(value) > 0) {
            String first = value;
            value = key;
            key = first;
        }
    }

    /** The names that it is about: one, or two. */
    public List<String> keys() {
        return kind.isOfPair() ? List.of(key, value) : List.of(key);
    }

    /** A line without its end. */
    public String encode() {
        return kind + "\t" + key + "\t" + value.replaceAll("[\\t\\n\\r]+", " ");
    }

    public static List<Ruling> decode(String lines) {
        return Arrays.stream(lines.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", 3))
                .map(cells -> new Ruling(Kind.valueOf(cells[0]), cells[1], cells[2]))
                .toList();
    }

    @Override
    public int compareTo(Ruling other) {
        return ORDER.compare(this, other);
    }
}
