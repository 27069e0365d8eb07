package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Territory;
import org.parley.model.TimeValue;

/** Compares when and where a mention takes place with what is known of an encounter. */
final class SameSetting {
    private static final int WEEK = 7;

    private SameSetting() {}

    /** Day or place is told of both and is the same, or one date lies within the other. */
    static boolean holds(Cluster cluster, Encounter mention) {
        boolean date = mention.date.isPresent()
                && cluster.date()
                        .filter(known -> ofDate(known, mention.date.get()))
                        .isPresent();
        return date || ofPlace(cluster, mention);
    }

    static boolean ofPlace(Cluster cluster, Encounter mention) {
        return mention.place.isPresent() && cluster.mentions().stream().anyMatch(m -> m.place.equals(mention.place));
    }

    /** The state in which the mention took place is that of the encounter, or a party of it. */
    static boolean ofState(Cluster cluster, Encounter mention) {
        return mention.territory
                .map(Territory::state)
                .filter(state -> cluster.involves(state)
                        || cluster.mentions().stream().anyMatch(known -> known.territory
                                .filter(territory -> territory.state().equals(state))
                                .isPresent()))
                .isPresent();
    }

    /** Both are placed, in different states. */
    static boolean isAbroad(Cluster cluster, Encounter visit) {
        Optional<Territory> known = cluster.mentions().stream()
                .flatMap(mention -> mention.territory.stream())
                .findFirst();
        return known.isPresent()
                && visit.territory
                        .filter(territory ->
                                !territory.state().equals(known.get().state()))
                        .isPresent();
    }

    /** One lies within the other. */
    static boolean ofDate(TimeValue one, TimeValue other) {
        return covers(one, other) || covers(other, one);
    }

    /** "next week" may begin with its Sunday. */
    private static boolean covers(TimeValue longer, TimeValue shorter) {
        boolean week = longer.latest().equals(longer.earliest().plusDays(WEEK - 1));
        return longer.covers(shorter)
                || (week && shorter.latest().equals(longer.earliest().minusDays(1)));
    }
}
