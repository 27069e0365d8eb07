package org.parley.link;

import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

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

    /** Both are of states, and not of the same. */
    boolean isOfOtherState(TitlePhrase other) {
        return state().isPresent() && other.state().isPresent() && !state().equals(other.state());
    }

    /** "prime minister adviser Lara": the other serves the holder of this one. */
    boolean isServedBy(TitlePhrase other) {
        return title.label().endsWith("minister")
                && OfficeClass.SERVANT.words().contains(other.title().label());
    }

    private Optional<EntityKey> state() {
        return owner.filter(Owner.Named.class::isInstance)
                .map(found -> ((Owner.Named) found).key())
                .filter(key -> key.kind() == EntityKind.STATE);
    }
}
