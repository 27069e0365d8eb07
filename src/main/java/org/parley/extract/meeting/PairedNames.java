package org.parley.extract.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Reference;

/** Finds the two persons whose last names a hyphen joins: "the Lara-Varga summit". */
final class PairedNames {
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013]");

    private final LinkedArticle linked;
    /** Persons by the word that names them alone, or by the last word of their name. */
    private final Map<String, EntityKey> byWord = new HashMap<>();

    PairedNames(LinkedArticle linked) {
        this.linked = linked;
        Set<String> shared = new HashSet<>();
        for (Reference reference : linked.references()) {
            if (reference.form() == Reference.Form.NAME && reference.entity().kind() == EntityKind.PERSON) {
                String word = linked.parsed().token(reference.tokens().last()).text();
                EntityKey other = byWord.putIfAbsent(word, reference.entity());
                if (other != null && !other.equals(reference.entity())) {
                    shared.add(word);
                }
            }
        }
        byWord.keySet().removeAll(shared);
    }

    /** Both persons; empty if the token does not join two names that the article tells of. */
    List<EntityKey> of(int token) {
        String[] parts = HYPHEN.split(linked.parsed().token(token).text(), -1);
        if (parts.length != 2) {
            return List.of();
        }
        Optional<EntityKey> one = Optional.ofNullable(byWord.get(parts[0]));
        Optional<EntityKey> other = Optional.ofNullable(byWord.get(parts[1]));
        return one.isPresent() && other.isPresent() && !one.equals(other) ? List.of(one.get(), other.get()) : List.of();
    }
}
