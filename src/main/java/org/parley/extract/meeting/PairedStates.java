package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;

/** Finds the two states that share a name in the plural: "the two Koreas", "both Sudans". */
final class PairedStates {
    private final LinkedArticle linked;
    private final Map<String, List<EntityKey>> byLastWord = new HashMap<>();

    PairedStates(LinkedArticle linked) {
        this.linked = linked;
        for (EntityKey key : linked.entities().keySet()) {
            int hyphen = key.slug().lastIndexOf('-');
            if (key.kind() == EntityKind.STATE && hyphen >= 0) {
                byLastWord
                        .computeIfAbsent(key.slug().substring(hyphen + 1), unseen -> new ArrayList<>())
                        .add(key);
            }
        }
    }

    /** Both of those that the article tells of; empty if the token is no such plural. */
    List<EntityKey> of(int head) {
        String word = linked.parsed().token(head).text();
        boolean plural = linked.parsed().token(head).isCapitalised() && word.endsWith("s") && word.length() > 4;
        if (!plural) {
            return List.of();
        }
        String name = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
        List<EntityKey> states = byLastWord.getOrDefault(name, List.of());
        return states.size() == 2 ? states : List.of();
    }
}
