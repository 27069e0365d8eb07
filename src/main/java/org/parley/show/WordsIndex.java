package org.parley.show;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Span;

/** All words that a proof speaks of, each stretch once, with the facts that rest on it; places in code points. */
final class WordsIndex {
    private final SortedMap<Span, Set<Integer>> facts = new TreeMap<>();
    private final SortedMap<Integer, List<Span>> byBegin = new TreeMap<>();
    private final NavigableSet<Integer> cuts = new TreeSet<>();

    WordsIndex(Proof proof) {
        proof.entities().forEach(entity -> entity.mentions().forEach(words -> add(words.place())));
        int number = 0;
        for (FactCard fact : proof.facts()) {
            int current = ++number;
            fact.evidence().forEach(words -> add(words.place()).add(current));
            fact.slots().forEach(slot -> slot.words()
                    .forEach(words -> add(words.place()).add(current)));
        }
    }

    /** What the words are called in links, classes and ids: {@code w17-25}. */
    static String name(Span words) {
        return "w%d-%d".formatted(words.begin(), words.end());
    }

    Set<Span> all() {
        return facts.keySet();
    }

    /** Where words begin or end in a stretch, its own ends included. */
    SortedSet<Integer> cutsIn(Span stretch) {
        return cuts.subSet(stretch.begin(), true, stretch.end(), true);
    }

    List<Span> beginningAt(int place) {
        return byBegin.getOrDefault(place, List.of());
    }

    /** Numbers of the facts that rest on the words. */
    Set<Integer> factsOn(Span words) {
        return facts.getOrDefault(words, Set.of());
    }

    private Set<Integer> add(Span words) {
        Set<Integer> known = facts.get(words);
        if (known != null) {
            return known;
        }
        cuts.add(words.begin());
        cuts.add(words.end());
        byBegin.computeIfAbsent(words.begin(), unseen -> new ArrayList<>()).add(words);
        Set<Integer> numbers = new TreeSet<>();
        facts.put(words, numbers);
        return numbers;
    }
}
