package org.parley.model;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An actor or place of one article.
 *
 * @param label preferred name
 * @param altLabels the other surface forms in this article, without the label
 * @param anonymous an unnamed source or group ("a senior Ukrainian official")
 * @param wikidata entity id such as {@code Q30}
 * @param sender the state or organisation that a delegation is of; empty for all others
 */
public record Entity(
        EntityKey key,
        String label,
        SortedSet<String> altLabels,
        boolean anonymous,
        Optional<String> wikidata,
        Optional<EntityKey> sender) {
    public Entity {
        altLabels = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(altLabels));
    }

    /** An entity that nobody sent. */
    public Entity(
            EntityKey key, String label, SortedSet<String> altLabels, boolean anonymous, Optional<String> wikidata) {
        this(key, label, altLabels, anonymous, wikidata, Optional.empty());
    }

    /** The same entity without a sender that the article does not name. */
    public Entity withSenderAmong(Set<EntityKey> named) {
        return new Entity(key, label, altLabels, anonymous, wikidata, sender.filter(named::contains));
    }
}
