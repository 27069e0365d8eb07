package org.parley.identity;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** Pairs of strings with a value each, sorted by the first and then by the second, so that those of one first stand together. */
final class Pairs {
    private static final char BETWEEN = '\n';

    private final MVMap<String, String> map;

    /** @param map whose keys are both strings with a line break between */
    Pairs(MVMap<String, String> map) {
        this.map = map;
    }

    void put(String first, String second) {
        put(first, second, "");
    }

    void put(String first, String second, String value) {
        map.put(first + BETWEEN + second, value);
    }

    void remove(String first, String second) {
        map.remove(first + BETWEEN + second);
    }

    /** Of a pair that is there. */
    String get(String first, String second) {
        return map.get(first + BETWEEN + second);
    }

    void clear() {
        map.clear();
    }

    boolean has(String first) {
        return after(first, "").isPresent();
    }

    NavigableSet<String> seconds(String first) {
        NavigableSet<String> found = new TreeSet<>();
        each(first, (second, value) -> found.add(second));
        return found;
    }

    /** Gives the seconds and values of a first, in order. */
    void each(String first, BiConsumer<String, String> receiver) {
        String prefix = first + BETWEEN;
        Cursor<String, String> cursor = map.cursor(prefix);
        while (cursor.hasNext()) {
            String pair = cursor.next();
            if (!pair.startsWith(prefix)) {
                return;
            }
            receiver.accept(pair.substring(prefix.length()), cursor.getValue());
        }
    }

    /** The last second of the first before that one. */
    Optional<String> before(String first, String second) {
        return second(first, Optional.ofNullable(map.lowerKey(first + BETWEEN + second)));
    }

    /** The first second of the first after that one. */
    Optional<String> after(String first, String second) {
        return second(first, Optional.ofNullable(map.higherKey(first + BETWEEN + second)));
    }

    private static Optional<String> second(String first, Optional<String> pair) {
        String prefix = first + BETWEEN;
        return pair.filter(found -> found.startsWith(prefix)).map(found -> found.substring(prefix.length()));
    }
}
