package org.parley.extract.meeting;

import java.util.List;
import java.util.Locale;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;

/** Finds the two states that share a name in the plural: "the two Koreas", "both Sudans". */
final class PairedStates {
    private final LinkedArticle linked;

    PairedStates(LinkedArticle linked) {
        this.linked = linked;
    }

    /** Both of those that the article tells of; empty if the token is no such plural. */
    List<EntityKey> of(int head) {
        String word = linked.parsed().token(head).text();
        boolean plural = linked.parsed().token(head).isCapitalised() && word.endsWith("s") && word.length() > 4;
        if (!plural) {
            return List.of();
        }
        String name = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
        List<EntityKey> states = linked.entities().keySet().stream()
                .filter(key -> key.kind() == EntityKind.STATE && key.slug().endsWith("-" + name))
                .toList();
        return states.size() == 2 ? states : List.of();
    }
}
