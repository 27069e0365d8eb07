package org.parley.extract.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.TimeValue;

/**
 * Where and when an encounter was of which neither is told, by the one that the article is about: who met one after another
 * met them at the same place, unless the article tells otherwise.
 */
final class SameVisit {
    /** Days: what was longer ago is no news, and other encounters are of other days. */
    private static final int NEWS = 7;

    private final List<Cluster> told;

    /** @param told in text order */
    SameVisit(List<Cluster> told) {
        this.told = told;
    }

    /** The encounter whose place and day this one shares. */
    Optional<Cluster> of(Cluster cluster) {
        Encounter mention = cluster.first();
        boolean open = !cluster.is(MeetingKind.CALL)
                && mention.follower.isEmpty()
                && !mention.another
                && !mention.attended
                && cluster.mentions().stream().noneMatch(Encounter::hasSetting);
        return open
                ? told.stream()
                        .limit(1)
                        .filter(first -> first != cluster && isNews(first) && sharesPerson(first, cluster))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isNews(Cluster first) {
        Optional<LocalDate> day = first.first().told;
        return first.hasWhereAndWhen()
                && !first.is(MeetingKind.CALL)
                && first.status().orElse(MeetingStatus.HELD) == MeetingStatus.HELD
                && day.isPresent()
                && first.date()
                        .filter(date -> date.precision() == TimeValue.Precision.DAY
                                && date.earliest().isAfter(day.get().minusDays(NEWS)))
                        .isPresent();
    }

    private static boolean sharesPerson(Cluster first, Cluster cluster) {
        return cluster.participants().stream()
                .filter(key -> key.kind() == EntityKind.PERSON)
                .anyMatch((EntityKey key) -> first.participants().contains(key));
    }
}
