package org.parley.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds the longest of many word sequences at a position: a tree of words, walked down by one look-up for each word of the
 * text that goes on with a phrase, whatever the number of phrases.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseIndex<V> {
    private final Node<V> root = new Node<>();

    /** The phrases that begin with the words on the way to here. */
    private static final class Node<V> {
        /** A map of its own only where phrases go on, which at most ends they don't. */
        private Map<String, Node<V>> next = Map.of();

        private List<V> values = List.of();

        Node<V> grow(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, unseen -> new Node<>());
        }

        void add(V value) {
            List<V> more = new ArrayList<>(values);
            more.add(value);
            values = List.copyOf(more);
        }
    }

    /**
     * What was found.
     *
     * @param length number of words
     * @param values all that the words stand for, in order of their addition
     */
    public record Match<V>(int length, List<V> values) {}

    /** Adds a meaning for a phrase; the same phrase may be added again. */
    public void add(List<String> words, V value) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs a word");
        }
        Node<V> node = root;
        for (String word : words) {
            node = node.grow(word);
        }
        node.add(value);
    }

    /**
     * The longest phrase that begins at a position.
     *
     * @param words gives the word at an index
     * @param limit index after the last word
     */
    public Optional<Match<V>> longestAt(int from, int limit, IntFunction<String> words) {
        Optional<Match<V>> longest = Optional.empty();
        Node<V> node = root;
        for (int i = from; i < limit && !node.next.isEmpty(); i++) {
            node = node.next.get(words.apply(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                longest = Optional.of(new Match<>(i + 1 - from, node.values));
            }
        }
        return longest;
    }

    /** Whether any phrase has this word first. */
    public boolean begins(String word) {
        return root.next.containsKey(word);
    }
}
