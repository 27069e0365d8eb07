package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.EntityKind;

/** Tells whether an encounter is told that a visit was made for. */
final class VisitPurposes {
    private final List<Cluster> told;

    VisitPurposes(List<Cluster> told) {
        this.told = told;
    }

    static boolean isVisit(Encounter mention) {
        return mention.rule.equals(Visits.RULE) || mention.rule.equals(Arrivals.RULE);
    }

    boolean isTold(Encounter visit) {
        return isOfVisitor(visit) || (visit.rule.equals(Arrivals.RULE) && isForOther(visit));
    }

    /** An encounter of the visitor there, or of all who are named with the visit. */
    private boolean isOfVisitor(Encounter visit) {
        return told.stream()
                .filter(cluster -> !Affinity.isAbroad(cluster, visit))
                .anyMatch(cluster -> visit.participants.stream()
                                .anyMatch(key -> key.kind() == EntityKind.PERSON
                                        && cluster.participants().contains(key))
                        && (Affinity.sameSetting(cluster, visit)
                                || Affinity.sameState(cluster, visit)
                                || visit.participants.stream().allMatch(cluster::involves)));
    }

    /** An arrival where another encounter takes place is most likely for that one. */
    private boolean isForOther(Encounter arrival) {
        return told.stream()
                .anyMatch(cluster -> Affinity.sameState(cluster, arrival)
                        || (!Affinity.isAbroad(cluster, arrival)
                                && Affinity.isCompatible(cluster, arrival)
                                && arrival.participants.stream()
                                        .anyMatch(key -> key.kind() == EntityKind.PERSON && cluster.involves(key))));
    }
}
