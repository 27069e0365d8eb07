package org.parley.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name.Form;
import org.parley.model.Territory;
import org.parley.rules.Gazetteer;
import org.parley.rules.Letters;

/** Tells in which state a place lies; stateless. */
final class Territories {
    private final Gazetteer gazetteer;
    private final Map<String, Territory> byName = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    Territories(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Gazetteer.Alias alias : gazetteer.aliases()) {
            boolean state = alias.entry().kind() == EntityKind.STATE
                    && (alias.form() == Form.CAPITAL || alias.form() == Form.NAME);
            if (state) {
                boolean whole = alias.form() == Form.NAME;
                if (!whole) {
                    capitals.putIfAbsent(alias.entry().id(), alias.text());
                }
                byName.putIfAbsent(
                        Letters.slug(alias.text()), territory(alias.entry().id(), whole));
            }
        }
    }

    private static Territory territory(String state, boolean whole) {
        return new Territory(new EntityKey(EntityKind.STATE, state), whole);
    }

    /** The state whose capital it is. */
    Optional<EntityKey> ofCapital(EntityKey place) {
        return Optional.ofNullable(byName.get(place.slug()))
                .filter(territory -> !territory.whole())
                .map(Territory::state);
    }

    /** The name of the capital of a state, or of the state that a place is as a whole. */
    Optional<String> capitalOf(EntityKey key) {
        String state = Optional.ofNullable(byName.get(key.slug()))
                .filter(territory -> key.kind() == EntityKind.PLACE && territory.whole())
                .map(territory -> territory.state().slug())
                .orElse(key.slug());
        return Optional.ofNullable(capitals.get(state));
    }

    /** Those of the places that are known. */
    Map<EntityKey, Territory> of(List<EntityKey> places) {
        Map<EntityKey, Territory> territories = new HashMap<>();
        for (EntityKey place : places) {
            Optional<Territory> territory = gazetteer
                    .find(EntityKind.PLACE, place.slug())
                    .flatMap(Gazetteer.Entry::state)
                    .map(state -> territory(state, false))
                    .or(() -> Optional.ofNullable(byName.get(place.slug())));
            territory.ifPresent(found -> territories.put(place, found));
        }
        return territories;
    }
}
