package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.EntityKind;
import org.parley.model.MeetingStatus;
import org.parley.model.TimeValue;

/** Tells whether an encounter is told that a visit, an invitation or a discussion was of. */
final class VisitPurposes {
    private final List<Cluster> told;

    VisitPurposes(List<Cluster> told) {
        this.told = told;
    }

    /** Words between an arrival and the encounter that follows it. */
    private static final int NEXT = 15;

    /** Days that a visit takes. */
    private static final int STAY = 5;

    static boolean isVisit(Encounter mention) {
        return List.of(Visits.RULE, Arrivals.RULE, Discussions.RULE, Invitations.RULE, Deliveries.RULE)
                .contains(mention.rule);
    }

    boolean isTold(Encounter visit) {
        if (!visit.rule.equals(Visits.RULE) && !visit.rule.equals(Arrivals.RULE)) {
            return isOfBoth(visit);
        }
        return isOfVisitor(visit) || (visit.rule.equals(Arrivals.RULE) && isForOther(visit));
    }

    /** An encounter of these persons, or talks of their states; of those who are invited one to come. */
    private boolean isOfBoth(Encounter visit) {
        boolean invited = visit.rule.equals(Invitations.RULE);
        return told.stream()
                .filter(cluster -> !invited
                        || cluster.status().filter(VisitPurposes::isToCome).isPresent())
                .anyMatch(cluster -> cluster.participants().containsAll(visit.participants)
                        || (visit.rule.equals(Discussions.RULE)
                                && !cluster.isPersonal()
                                && visit.participants.stream().allMatch(cluster::involves)));
    }

    private static boolean isToCome(MeetingStatus status) {
        return status == MeetingStatus.PLANNED || status == MeetingStatus.PROPOSED;
    }

    /** An encounter of the visitor there, or of all who are named with the visit. */
    private boolean isOfVisitor(Encounter visit) {
        return told.stream()
                .filter(cluster -> !SameSetting.isAbroad(cluster, visit) && !isOnOtherDay(cluster, visit))
                .anyMatch(cluster -> visit.participants.stream()
                                .anyMatch(key -> key.kind() == EntityKind.PERSON
                                        && cluster.participants().contains(key))
                        && (SameSetting.holds(cluster, visit)
                                || SameSetting.ofState(cluster, visit)
                                || visit.participants.stream().allMatch(cluster::involves)));
    }

    private static boolean isOnOtherDay(Cluster cluster, Encounter visit) {
        return visit.date.isPresent()
                && cluster.date().isPresent()
                && !SameSetting.holds(cluster, visit)
                && !isDuring(visit.date.get(), cluster.date().get());
    }

    /** "began a visit on Sunday … met Soto on Tuesday". */
    private static boolean isDuring(TimeValue visit, TimeValue meeting) {
        return meeting.earliest().isAfter(visit.earliest())
                && meeting.latest().isBefore(visit.earliest().plusDays(STAY));
    }

    private static boolean isThere(Cluster cluster, Encounter arrival) {
        return cluster.mentions().stream()
                .flatMap(mention -> mention.territory.stream())
                .anyMatch(known -> arrival.territory
                        .filter(territory -> territory.state().equals(known.state()))
                        .isPresent());
    }

    /** "Lara, who arrived in Oslo on Monday, met Soto on Tuesday". */
    private static boolean isNext(Cluster cluster, Encounter arrival) {
        return cluster.mentions().stream()
                .filter(mention -> mention.trigger.from() >= arrival.trigger.to()
                        && mention.trigger.from() - arrival.trigger.to() < NEXT)
                .anyMatch(mention -> arrival.participants.stream()
                        .anyMatch(key -> key.kind() == EntityKind.PERSON && mention.participants.contains(key)));
    }

    /** "Lara flew into Lima on Tuesday. The next day she met the Peruvian president": the hosts, on a day of the visit. */
    private static boolean isWithHosts(Cluster cluster, Encounter arrival) {
        return arrival.participants.stream()
                        .anyMatch(key -> key.kind() == EntityKind.PERSON
                                && cluster.participants().contains(key))
                && arrival.participants.stream().allMatch(cluster::involves)
                && Compatibility.isSoon(arrival.date.stream(), cluster.date());
    }

    /** An arrival where another encounter takes place is most likely for that one. */
    private boolean isForOther(Encounter arrival) {
        return told.stream()
                .anyMatch(cluster -> isThere(cluster, arrival)
                        || isWithHosts(cluster, arrival)
                        || isNext(cluster, arrival)
                        || (!SameSetting.isAbroad(cluster, arrival)
                                && Compatibility.holds(cluster, arrival)
                                && arrival.participants.stream()
                                        .anyMatch(key -> key.kind() == EntityKind.PERSON && cluster.involves(key))));
    }
}
