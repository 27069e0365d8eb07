package org.parley.extract.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;

/** Parts what a plural noun tells of several: "Lara's meetings with Varga and Soto" were two, where these are of two states. */
final class Several {
    private final Parties parties;

    Several(Parties parties) {
        this.parties = parties;
    }

    /** One for each, or the encounter itself. */
    Stream<Encounter> of(Encounter encounter) {
        Set<EntityKey> others = encounter.severally;
        Set<EntityKey> rest = new HashSet<>(encounter.participants);
        rest.removeAll(others);
        boolean apart = encounter.kind != MeetingKind.CONSULTATION
                && others.size() > 1
                && (rest.size() == 1 || (rest.size() == 2 && encounter.apart))
                && (encounter.apart || others.stream().allMatch(key -> key.kind() == EntityKind.PERSON))
                && others.stream().map(parties::party).distinct().count() == others.size();
        return apart ? others.stream().map(other -> alone(encounter, rest, other)) : Stream.of(encounter);
    }

    private static Encounter alone(Encounter all, Set<EntityKey> rest, EntityKey other) {
        Encounter one = new Encounter(all.trigger, all.kind, all.rule);
        one.participants.addAll(rest);
        one.participants.add(other);
        one.hosts.addAll(all.hosts);
        one.status = all.status;
        one.definite = all.definite;
        one.loose = all.loose;
        one.separate = true;
        one.evidence = all.evidence;
        one.confidence = all.confidence;
        return one;
    }
}
