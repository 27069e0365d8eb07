package org.parley.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds the longest of many word sequences at a position: one look-up by first word, whatever the number of phrases.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseIndex<V> {
    private final Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();

    private record Phrase<V>(List<String> words, List<V> values) {}

    /**
     * What was found.
     *
     * @param length number of words
     * @param values all that the words stand for, in order of their addition
     */
    public record Match<V>(int length, List<V> values) {}

    /** Adds a meaning for a phrase; the same phrase may be added again. */
    public void add(List<String> words, V value) {
        List<Phrase<V>> phrases = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        for (Phrase<V> phrase : phrases) {
            if (phrase.words().equals(words)) {
                phrase.values().add(value);
                return;
            }
        }
        List<V> values = new ArrayList<>();
        values.add(value);
        phrases.add(new Phrase<>(List.copyOf(words), values));
        phrases.sort(Comparator.comparingInt((Phrase<V> p) -> p.words().size()).reversed());
    }

    /**
     * The longest phrase that begins at a position.
     *
     * @param words gives the word at an index
     * @param limit index after the last word
     */
    public Optional<Match<V>> longestAt(int from, int limit, IntFunction<String> words) {
        if (from >= limit) {
            return Optional.empty();
        }
        for (Phrase<V> phrase : byFirstWord.getOrDefault(words.apply(from), List.of())) {
            if (matches(phrase.words(), from, limit, words)) {
                return Optional.of(new Match<>(phrase.words().size(), List.copyOf(phrase.values())));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> phrase, int from, int limit, IntFunction<String> words) {
        if (from + phrase.size() > limit) {
            return false;
        }
        for (int k = 1; k < phrase.size(); k++) {
            if (!phrase.get(k).equals(words.apply(from + k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether any phrase has this word first. */
    public boolean begins(String word) {
        return byFirstWord.containsKey(word);
    }

    public boolean isEmpty() {
        return byFirstWord.isEmpty();
    }
}
