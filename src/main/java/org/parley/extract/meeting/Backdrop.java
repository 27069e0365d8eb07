package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKey;
import org.parley.model.Range;
import org.parley.model.TimeValue;

/**
 * Beside what an encounter stands that does not say itself where and when it was: "at a joint news conference in Lima on
 * Monday", "leaders gathered in Oslo for a conference".
 *
 * @param tokens the words that tell it
 * @param noun its head, in lower case
 * @param speakers who gave the news conference; empty for a gathering
 */
record Backdrop(
        Range tokens, String noun, Set<EntityKey> speakers, Optional<EntityKey> place, Optional<TimeValue> date) {

    boolean isPress() {
        return !speakers.isEmpty();
    }
}
