package org.parley.link;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Office;
import org.parley.model.Title;

/** Finds the owner of an office by other offices of the article: those of the same person, and the same office of others. */
final class OtherOffices {
    private OtherOffices() {}

    /** The owner of the office that was told last with this title. */
    static Optional<EntityKey> ofHolder(Title title, List<Office> named) {
        return named.stream()
                .filter(other -> isLabelled(other.title(), title.label())
                        && other.title().tokens().from() < title.tokens().from())
                .reduce((first, second) -> second)
                .flatMap(Office::organization);
    }

    /** "the minister" is the trade minister told before. */
    private static boolean isLabelled(Title title, String label) {
        return title.label().equals(label) || title.label().endsWith(" " + label);
    }

    /** The owner told elsewhere with the same office of the same person. */
    static Optional<EntityKey> same(Holding holding, List<Office> named) {
        return named.stream()
                .filter(other -> other.person().equals(holding.person())
                        && other.title().label().equals(holding.title().label()))
                .flatMap(other -> other.organization().stream())
                .findFirst();
    }

    /** Another office of the person held at the same time, in a state before one in a body. */
    static Optional<EntityKey> ofPerson(Holding holding, List<Office> named) {
        List<EntityKey> owners = named.stream()
                .filter(other ->
                        other.person().equals(holding.person()) && isHeld(other.title()) == isHeld(holding.title()))
                .flatMap(other -> other.organization().stream())
                .filter(owner -> owner.kind() == EntityKind.STATE
                        || (owner.kind() != EntityKind.PERSON
                                && !holding.title().label().endsWith("minister")))
                .toList();
        return owners.stream()
                .filter(owner -> owner.kind() == EntityKind.STATE)
                .findFirst()
                .or(() -> owners.stream().findFirst());
    }

    /** Now, if only for a time. */
    private static boolean isHeld(Title title) {
        return title.tense() == Title.Tense.CURRENT || title.tense() == Title.Tense.ACTING;
    }

    /** "the then speaker": the owner of the same office as it was told of another holder. */
    static Optional<EntityKey> ofPredecessor(Holding holding, List<Office> named, Words words) {
        Title title = holding.title();
        int from = title.tokens().from();
        boolean then = words.is(from, "then") || words.is(from - 1, "then");
        return named.stream()
                .filter(other -> then
                        && title.concept().isPresent()
                        && other.title().concept().equals(title.concept())
                        && other.title().tokens().from() < from)
                .reduce((first, second) -> second)
                .flatMap(Office::organization);
    }
}
