package org.parley.link;

import java.util.Set;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Title;
import org.parley.rules.Gazetteer;

/** Which offices a state may have, for an office whose state is only guessed: kings reign in monarchies alone. */
final class StateOffices {
    private static final String PRESIDENT = "president";
    /** Offices of reigning houses, as concepts of the roles scheme. */
    private static final Set<String> ROYAL = Set.of("monarch", "royal", "emir", "crown-prince");

    private final Gazetteer gazetteer;

    StateOffices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    boolean mayHave(EntityKey state, Title title) {
        if (state.kind() != EntityKind.STATE) {
            return true;
        }
        String office = title.concept().orElse("");
        return ROYAL.contains(office)
                ? gazetteer.lacks(state.slug(), PRESIDENT)
                : !gazetteer.lacks(state.slug(), office);
    }
}
