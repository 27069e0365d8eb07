package org.parley.identity;

import static java.util.stream.Collectors.joining;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that articles say of a thing under one name, each trait with the number of articles that say it.
 *
 * @param key the end of the IRI that the name gives the thing, {@code person/abbas-araghchi}
 */
public record Profile(String key, NavigableMap<Trait, Integer> traits) {
    public Profile {
        traits = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(traits));
    }

    /** Of a name that no article has. */
    public static Profile empty(String key) {
        return new Profile(key, new TreeMap<>());
    }

    /** The part of the key that says what sort of thing it is, {@code person}. */
    public String kind() {
        return kind(key);
    }

    static String kind(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    public boolean isEmpty() {
        return traits.isEmpty();
    }

    /** In order, each once. */
    public NavigableSet<String> all(Trait.Type type) {
        NavigableSet<String> values = new TreeSet<>();
        for (Trait trait : traits.tailMap(new Trait(type, ""), true).keySet()) {
            if (trait.type() != type) {
                break;
            }
            values.add(trait.value());
        }
        return values;
    }

    public boolean has(Trait.Type type, String value) {
        return traits.containsKey(new Trait(type, value));
    }

    Optional<String> first(Trait.Type type) {
        NavigableSet<String> values = all(type);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.first());
    }

    /** The same with what one more article says. */
    public Profile plus(NavigableSet<Trait> said) {
        return counted(said, 1);
    }

    /** The same without what an article said. */
    public Profile minus(NavigableSet<Trait> said) {
        return counted(said, -1);
    }

    /** The same as if no article said this. */
    Profile without(Trait trait) {
        NavigableMap<Trait, Integer> others = new TreeMap<>(traits);
        others.remove(trait);
        return new Profile(key, others);
    }

    private Profile counted(NavigableSet<Trait> said, int step) {
        NavigableMap<Trait, Integer> counts = new TreeMap<>(traits);
        for (Trait trait : said) {
            int count = counts.getOrDefault(trait, 0) + step;
            if (count > 0) {
                counts.put(trait, count);
            } else {
                counts.remove(trait);
            }
        }
        return new Profile(key, counts);
    }

    /** However many articles say it. Of the days on which it is reported only the first and the last tell anything. */
    boolean saysTheSameAs(Profile other) {
        return telling().equals(other.telling());
    }

    private NavigableSet<Trait> telling() {
        NavigableSet<Trait> telling = new TreeSet<>(traits.keySet());
        NavigableSet<String> days = all(Trait.Type.PUBLISHED);
        days.pollFirst();
        days.pollLast();
        days.forEach(day -> telling.remove(new Trait(Trait.Type.PUBLISHED, day)));
        return telling;
    }

    /** One line a trait: count, type, value. */
    String encode() {
        return traits.entrySet().stream()
                .map(e -> e.getValue() + "\t" + TraitText.encode(e.getKey()))
                .collect(joining("\n"));
    }

    static Profile decode(String key, String text) {
        NavigableMap<Trait, Integer> traits = new TreeMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            traits.put(TraitText.decode(line.substring(tab + 1)), Integer.valueOf(line.substring(0, tab)));
        });
        return new Profile(key, traits);
    }
}
