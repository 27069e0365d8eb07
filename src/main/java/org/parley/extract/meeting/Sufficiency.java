package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.TimeValue;

/** Decides whether enough is told of an encounter to state it as a fact. */
final class Sufficiency {
    static final String MEAL = "dinner";

    /** Encounters that people come to for another one: "joined Lara for lunch". */
    private static final Set<String> COMPANY = Set.of("conference", MEAL);

    private Sufficiency() {}

    /** Two sides are known, or one side and the setting, or where and when. */
    static boolean isFact(Cluster cluster) {
        if (!cluster.isOpen()) {
            return true;
        }
        return isSettled(cluster) || cluster.mentions().stream().anyMatch(Sufficiency::isDecided);
    }

    private static boolean isSettled(Cluster cluster) {
        boolean anchored = cluster.mentions().stream().anyMatch(Sufficiency::isAnchored)
                || cluster.mentions().stream().anyMatch(Sufficiency::isLed);
        boolean told = cluster.mentions().size() > 1
                || cluster.mentions().stream().anyMatch(mention -> mention.hasActor() || isOfItsOwn(mention));
        return anchored || (told && !cluster.is(MeetingKind.CALL) && cluster.hasWhereAndWhen());
    }

    /**
     * "The last talks in Oslo took place in March" tells of an encounter, though not whose; "on the sidelines of a summit in Oslo" and
     * "a conference in Oslo on Friday" of what others came for, "a continuation of the 2022 talks" of no place.
     */
    private static boolean isOfItsOwn(Encounter mention) {
        boolean dated = mention.date
                .filter(date -> date.precision() != TimeValue.Precision.YEAR)
                .isPresent();
        return dated && !mention.aside && !COMPANY.contains(mention.rule);
    }

    /** Nothing but one side's decision is told. */
    static boolean isOnlyDecided(Cluster cluster) {
        return cluster.isOpen() && !isSettled(cluster);
    }

    /** A summit, a body that meets, or one who met people without a name: one party, and a setting. */
    static boolean isAnchored(Encounter mention) {
        if (mention.rule.equals(Visits.RULE) || mention.rule.equals(Arrivals.RULE)) {
            return true;
        }
        boolean body = mention.participants.stream().anyMatch(key -> key.kind() == EntityKind.ORGANIZATION);
        if (mention.withGroup
                && mention.participants.size() == 1
                && (mention.verbal || isHeldByPerson(mention) || isOff(mention))) {
            return true;
        }
        boolean met = body
                && mention.participants.size() == 1
                && !mention.definite
                && mention.kind == MeetingKind.BILATERAL
                && mention.status.equals(Optional.of(MeetingStatus.HELD));
        boolean gathered = mention.kind == MeetingKind.SUMMIT || body || mention.withGroup;
        return met || (gathered && mention.participants.size() == 1 && mention.hasSetting());
    }

    /** "Lara held talks with rebel leaders": she did, whoever they are. */
    private static boolean isHeldByPerson(Encounter mention) {
        return mention.status.equals(Optional.of(MeetingStatus.HELD))
                && mention.participants.stream()
                        .allMatch(key -> key.kind() == EntityKind.PERSON || key.kind() == EntityKind.DELEGATION);
    }

    /** "Talks between Peru and the rebels have been suspended": there were talks, and are no more. */
    private static boolean isOff(Encounter mention) {
        return mention.kind == MeetingKind.TALKS && mention.status.equals(Optional.of(MeetingStatus.CANCELLED));
    }

    /** "a meeting chaired by Lara", "a meeting hosted by Peru on Friday": who leads it is told, and its own setting. */
    private static boolean isLed(Encounter mention) {
        return !mention.chairs.isEmpty() || (!mention.hosts.isEmpty() && mention.date.isPresent());
    }

    /** "Peru will not resume talks", "Peru agreed to talks": one side, and what it decided. */
    static boolean isDecided(Encounter mention) {
        return mention.decided && mention.participants.size() == 1 && mention.kind == MeetingKind.TALKS;
    }

    /** "The meeting will now take place on Friday": of those of which one was told, on another day. */
    static boolean isLater(Encounter mention) {
        return mention.definite
                && !mention.hasActor()
                && mention.date.isPresent()
                && !mention.status.equals(Optional.of(MeetingStatus.HELD))
                && mention.kind != MeetingKind.CALL;
    }

    /** "The first round was held in Oslo in March": of those of which another one was told. */
    static boolean isFirst(Encounter mention) {
        return mention.ofSeries && mention.definite && !mention.hasActor() && mention.date.isPresent();
    }
}
