package org.parley.rules;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Token;

/**
 * A class of English words ({@code word-classes.tsv}), so that a word can be added without touching the grammar that asks for
 * it. The table says what each class is for.
 */
public sealed interface WordSet permits WordClass, OfficeClass, SpeechClass {
    /** Of the constant. */
    String name();

    /** In lower case; always the same set, made for asking whether it holds a word. */
    default Set<String> words() {
        return ShippedWords.of(rowName());
    }

    /**
     * The word is one of them.
     *
     * @param word in lower case
     */
    default boolean holds(String word) {
        return words().contains(word);
    }

    default boolean holds(Token token) {
        return holds(token.lower());
    }

    /** The same with a capital, for classes of words in names. */
    default Set<String> capitalised() {
        return words().stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code NAME_PARTICLE} is {@code name-particle} in the table. */
    default String rowName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
