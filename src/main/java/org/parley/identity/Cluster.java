package org.parley.identity;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that are one thing as far as has been seen, while clusters are made. It remembers which clusters it can't be joined
 * with: two that have names of different things stay apart however both grow, so that no two names need be looked at twice.
 */
final class Cluster {
    private final NavigableSet<String> names;
    private final Set<Cluster> apart = Collections.newSetFromMap(new IdentityHashMap<>());

    Cluster(String name) {
        this.names = new TreeSet<>(List.of(name));
    }

    NavigableSet<String> names() {
        return names;
    }

    boolean isApartFrom(Cluster other) {
        return apart.contains(other);
    }

    void keepApartFrom(Cluster other) {
        apart.add(other);
        other.apart.add(this);
    }

    /** Takes the names of the other, which is no more to be used. */
    void absorb(Cluster other) {
        names.addAll(other.names);
        apart.remove(other);
        other.apart.remove(this);
        for (Cluster third : other.apart) {
            third.apart.remove(other);
            keepApartFrom(third);
        }
    }
}
