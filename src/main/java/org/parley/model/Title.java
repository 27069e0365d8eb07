package org.parley.model;

import java.util.Optional;

/**
 * Words that name an office or function: "former deputy foreign minister".
 *
 * @param tokens the whole phrase with its modifiers
 * @param label the office in lower case, without state and without "former"
 * @param concept id in the roles scheme
 * @param tense whether the text calls the office past, acting or future
 * @param gender of its holder where the word tells it
 * @param plural "presidents", "foreign ministers"
 */
public record Title(Range tokens, String label, Optional<String> concept, Tense tense, Gender gender, boolean plural) {

    /** Whether the office is held now. */
    public enum Tense {
        CURRENT,
        FORMER,
        ACTING,
        ELECT
    }

    /** The same office of one holder. */
    public Title singular() {
        return new Title(tokens, label, concept, tense, gender, false);
    }
}
