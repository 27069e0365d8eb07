package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Title;
import org.parley.rules.Gazetteer;

/** Finds the owner of an office by the terms of office that the gazetteer holds of a person. */
final class TermOwners {
    private final EntityBook book;

    TermOwners(EntityBook book) {
        this.book = book;
    }

    /** Where the person holds an office of that very title, or else of one that goes by it. */
    Optional<EntityKey> known(Holding holding) {
        String label = holding.title().label();
        return held(holding, label::equals).or(() -> held(holding, term -> alike(term, label)));
    }

    private Optional<EntityKey> held(Holding holding, Predicate<String> fits) {
        return book.gazetteer().terms(holding.person().slug()).stream()
                .filter(term -> fits.test(term.label()))
                .map(Gazetteer.Term::organization)
                .flatMap(id -> ofState(id).or(() -> thing(id)).stream())
                .findFirst();
    }

    /** For a body of a state that the article does not name, the state. */
    private Optional<EntityKey> ofState(String body) {
        EntityKey key = new EntityKey(EntityKind.ORGANIZATION, body);
        int end = body.indexOf('-');
        return book.keys(EntityKind.ORGANIZATION).contains(key) || end < 0
                ? Optional.empty()
                : book.keys(EntityKind.STATE).stream()
                        .filter(state -> body.startsWith(state.slug() + "-"))
                        .findFirst();
    }

    /** Who served one state serves it in another office. */
    Optional<EntityKey> any(EntityKey person) {
        return book.gazetteer().terms(person.slug()).stream()
                .map(Gazetteer.Term::organization)
                .filter(id -> book.gazetteer().find(EntityKind.STATE, id).isPresent())
                .flatMap(id -> thing(id).stream())
                .findFirst();
    }

    /** "Labour Foreign Secretary Lara": her party has no ministers. */
    boolean isPartyOfMinister(Owner owner, Title title) {
        return owner instanceof Owner.Named named
                && named.key().kind() == EntityKind.ORGANIZATION
                && isOfCabinet(title)
                && isParty(named.key());
    }

    private static boolean isOfCabinet(Title title) {
        return !title.label().startsWith("shadow")
                && (title.label().endsWith("minister")
                        || title.concept()
                                .filter(one -> one.endsWith("minister"))
                                .isPresent());
    }

    private boolean isParty(EntityKey body) {
        return book.gazetteer()
                .find(body.kind(), body.slug())
                .filter(entry -> entry.category().equals("party"))
                .isPresent();
    }

    private static boolean alike(String held, String said) {
        String left = held.replace("-", " ").replace("defense", "defence").replace("advisor", "adviser");
        String right = said.replace("-", " ").replace("defense", "defence").replace("advisor", "adviser");
        return left.equals(right) || left.endsWith(" " + right) || right.endsWith(" " + left);
    }

    /** The state or body of that id. */
    Optional<EntityKey> thing(String id) {
        return List.of(EntityKind.STATE, EntityKind.ORGANIZATION).stream()
                .filter(kind -> book.gazetteer().find(kind, id).isPresent())
                .map(kind -> book.known(kind, id, ""))
                .findFirst();
    }
}
