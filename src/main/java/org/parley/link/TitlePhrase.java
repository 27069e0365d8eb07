package org.parley.link;

import java.util.Optional;
import org.parley.model.Range;
import org.parley.model.Title;

/**
 * A title with its noun phrase: "Ruritania's new foreign minister", "the head of the trade agency".
 *
 * @param tokens with determiner, owner and adjectives before the title and prepositional phrases behind it
 * @param owner what the phrase says of the owner; empty if it says nothing
 */
record TitlePhrase(Title title, Range tokens, Optional<Owner> owner) {
    int from() {
        return tokens.from();
    }

    int to() {
        return tokens.to();
    }
}
