package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.MeetingStatus;

/** Tells whether an encounter is told that a visit, an invitation or a discussion was of. */
final class VisitPurposes {
    private final List<Cluster> told;

    VisitPurposes(List<Cluster> told) {
        this.told = told;
    }

    static boolean isVisit(Encounter mention) {
        return List.of(Visits.RULE, Arrivals.RULE, Discussions.RULE, Invitations.RULE)
                .contains(mention.rule);
    }

    boolean isTold(Encounter visit) {
        if (visit.rule.equals(Discussions.RULE) || visit.rule.equals(Invitations.RULE)) {
            return isOfBoth(visit);
        }
        return isOfVisitor(visit) || (visit.rule.equals(Arrivals.RULE) && isForOther(visit));
    }

    private boolean isOfBoth(Encounter visit) {
        boolean invited = visit.rule.equals(Invitations.RULE);
        return told.stream()
                .anyMatch(cluster -> visit.participants.stream().allMatch(cluster::involves)
                        && (!invited || !cluster.status().equals(Optional.of(MeetingStatus.HELD))));
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
