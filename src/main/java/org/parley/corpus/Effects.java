package org.parley.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.identity.Ledger;
import org.parley.identity.Ruling;
import org.parley.identity.Ruling.Kind;

/** What rulings change in the graphs of articles: facts left out, links added and left out. They hold for all names of a thing. */
final class Effects {
    static final Effects NONE = new Effects();

    private final Map<String, NavigableSet<Ruling>> byThing = new HashMap<>();
    private final NavigableMap<String, String> byName = new TreeMap<>();

    private Effects() {}

    static Effects of(Curation curation, Ledger ledger) {
        Effects effects = new Effects();
        for (Ruling ruling : curation.rulings()) {
            if (Set.of(Kind.WRONG, Kind.ENTITY, Kind.NOT_ENTITY).contains(ruling.kind())) {
                effects.byThing
                        .computeIfAbsent(ledger.canonical(ruling.key()), unseen -> new TreeSet<>())
                        .add(ruling);
            }
        }
        effects.byThing.forEach((thing, rulings) -> ledger.assigned(thing)
                .forEach(name -> effects.byName.put(name, rulings.toString().replaceAll("[\\t\\n]", " "))));
        return effects;
    }

    /** What is said of each name that something changes for. */
    NavigableMap<String, String> byName() {
        return byName;
    }

    /** Whether a fact is left out. */
    boolean isWrong(String thing) {
        return find(thing, Kind.WRONG).isPresent();
    }

    /** The Wikidata entity that takes the place of all others. */
    Optional<String> entity(String thing) {
        return find(thing, Kind.ENTITY).map(Ruling::value);
    }

    boolean rejects(String thing, String entity) {
        return entity(thing).isPresent()
                || of(thing).stream()
                        .anyMatch(r -> r.kind() == Kind.NOT_ENTITY && r.value().equals(entity));
    }

    private Optional<Ruling> find(String thing, Kind kind) {
        return of(thing).stream().filter(ruling -> ruling.kind() == kind).findFirst();
    }

    private NavigableSet<Ruling> of(String thing) {
        return byThing.getOrDefault(thing, new TreeSet<>());
    }
}
