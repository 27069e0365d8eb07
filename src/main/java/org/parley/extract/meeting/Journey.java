package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKey;
import org.parley.model.Range;
import org.parley.model.TimeValue;

/**
 * Somebody is somewhere for a while: "will travel to Lima on Monday", "his visit to Oslo".
 *
 * @param tokens the words that tell it
 * @param place empty where only the state is told: "will visit Peru"
 * @param state in which the place lies
 * @param ahead it is still to come
 */
record Journey(
        Range tokens,
        Set<EntityKey> travellers,
        Optional<EntityKey> place,
        Optional<EntityKey> state,
        Optional<TimeValue> date,
        boolean ahead) {

    Journey on(Optional<TimeValue> day) {
        return new Journey(tokens, travellers, place, state, day, ahead);
    }
}
