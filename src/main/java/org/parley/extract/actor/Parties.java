package org.parley.extract.actor;

import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Title;

/** Which state or organisation stands behind an actor: a delegation's sender, an official's state. */
public final class Parties {
    private static final String DELEGATION = "-delegation";

    private final LinkedArticle linked;

    public Parties(LinkedArticle linked) {
        this.linked = linked;
    }

    /** The sender of a delegation. */
    public Optional<EntityKey> sender(EntityKey delegation) {
        if (delegation.kind() != EntityKind.DELEGATION || !delegation.slug().endsWith(DELEGATION)) {
            return Optional.empty();
        }
        String slug = delegation.slug().substring(0, delegation.slug().length() - DELEGATION.length());
        return linked.entities().keySet().stream()
                .filter(key -> key.slug().equals(slug)
                        && (key.kind() == EntityKind.STATE || key.kind() == EntityKind.ORGANIZATION))
                .findFirst();
    }

    /** The state or body that a person serves and has not left. */
    public Optional<EntityKey> served(EntityKey person) {
        return linked.officesOf(person).stream()
                .filter(office -> office.title().tense() != Title.Tense.FORMER)
                .flatMap(office -> office.organization().stream())
                .filter(of -> of.kind() != EntityKind.PERSON)
                .findFirst();
    }

    /** The state or body behind any actor, as far as the article tells; the actor itself if none is. */
    public EntityKey party(EntityKey key) {
        return switch (key.kind()) {
            case DELEGATION -> sender(key).orElse(key);
            case PERSON ->
                linked.officesOf(key).stream()
                        .flatMap(office -> office.organization().stream())
                        .filter(of -> of.kind() != EntityKind.PERSON)
                        .findFirst()
                        .orElse(key);
            default -> key;
        };
    }
}
