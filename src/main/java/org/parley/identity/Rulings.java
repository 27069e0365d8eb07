package org.parley.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rulings by the names that they are about. Memory grows with what people ruled, not with the articles. */
public final class Rulings {
    public static final Rulings NONE = new Rulings(Set.of());

    private final Map<String, NavigableSet<Ruling>> byKey = new HashMap<>();

    public Rulings(Collection<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            ruling.keys().forEach(key -> byKey.computeIfAbsent(key, unseen -> new TreeSet<>())
                    .add(ruling));
        }
    }

    /** The other names that this one is ruled to be the same as, or different from. */
    NavigableSet<String> others(String key, Ruling.Kind kind) {
        NavigableSet<String> others = new TreeSet<>();
        of(key, kind).forEach(ruling -> others.add(ruling.key().equals(key) ? ruling.value() : ruling.key()));
        return others;
    }

    /** What the thing of this name is called. */
    Optional<String> name(String key) {
        return of(key, Ruling.Kind.NAME).map(Ruling::value).findFirst();
    }

    /** What an article says, but with the Wikidata entities that were ruled. */
    Profile corrected(Profile profile) {
        Profile corrected = profile;
        Optional<String> entity =
                of(profile.key(), Ruling.Kind.ENTITY).map(Ruling::value).findFirst();
        for (String linked : profile.all(Trait.Type.WIKIDATA)) {
            if (entity.isPresent() || isRejected(profile.key(), linked)) {
                corrected = corrected.without(new Trait(Trait.Type.WIKIDATA, linked));
            }
        }
        return entity.isPresent()
                ? corrected.plus(new TreeSet<>(Set.of(new Trait(Trait.Type.WIKIDATA, entity.get()))))
                : corrected;
    }

    private boolean isRejected(String key, String entity) {
        return of(key, Ruling.Kind.NOT_ENTITY).anyMatch(ruling -> ruling.value().equals(entity));
    }

    private Stream<Ruling> of(String key, Ruling.Kind kind) {
        return byKey.getOrDefault(key, new TreeSet<>()).stream().filter(ruling -> ruling.kind() == kind);
    }
}
