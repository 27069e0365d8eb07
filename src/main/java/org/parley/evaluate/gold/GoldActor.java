package org.parley.evaluate.gold;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKind;

/**
 * A person, state, organisation or delegation that an article speaks of.
 *
 * @param id the same in every article
 * @param names the accepted ones
 * @param wikidata the id of its entity, {@code Q30}
 * @param anonymous an unnamed source; its names are descriptions
 * @param optional may be reported or not
 */
public record GoldActor(
        String id,
        EntityKind kind,
        List<String> names,
        Optional<String> wikidata,
        boolean anonymous,
        boolean optional) {
    public GoldActor {
        names = List.copyOf(names);
    }

    /** Delegations fill slots of meetings, but are not counted as actors. */
    public boolean isCounted() {
        return !optional && kind != EntityKind.DELEGATION;
    }
}
