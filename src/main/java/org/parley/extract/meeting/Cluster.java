package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.TimeValue;

/** The mentions of one encounter gathered so far, with what they tell together; mutable, alive for one article. */
final class Cluster {
    private final Parties parties;
    private final List<Encounter> mentions = new ArrayList<>();
    private final Set<EntityKey> participants = new TreeSet<>();
    private final Set<EntityKey> sides = new HashSet<>();
    private final Set<MeetingKind> kinds = EnumSet.noneOf(MeetingKind.class);
    private Optional<TimeValue> date = Optional.empty();
    private Optional<Cluster> base = Optional.empty();

    Cluster(Encounter first, Parties parties) {
        this.parties = parties;
        add(first);
    }

    void add(Encounter mention) {
        refuse(mention);
        mentions.add(mention);
        kinds.add(mention.kind);
        date = date.or(() -> mention.date);
        takePart(mention.participants);
        takePart(mention.absentees);
        participants.removeAll(mention.absentees);
    }

    /** "was put off. It will now take place in Lima on Friday": what was told of where and when holds no longer. */
    void move(Encounter mention) {
        for (Encounter known : mentions) {
            known.date = Optional.empty();
            known.place = Optional.empty();
            known.venue = Optional.empty();
            known.territory = Optional.empty();
        }
        date = Optional.empty();
        add(mention);
    }

    /** "Lara will not attend the meeting" of hers and somebody else's: without her there is none, so she refuses it. */
    private void refuse(Encounter mention) {
        boolean ofTwo = participants.size() == 2 && !Collections.disjoint(participants, mention.absentees);
        if (ofTwo
                && (kinds.equals(EnumSet.of(MeetingKind.BILATERAL)) || persons().size() == 2)) {
            mention.participants.addAll(mention.absentees);
            mention.absentees.clear();
            mention.status = Optional.of(MeetingStatus.DECLINED);
        }
    }

    private void takePart(Set<EntityKey> keys) {
        for (EntityKey key : keys) {
            participants.add(key);
            sides.add(key);
            sides.add(parties.party(key));
        }
    }

    /** Lets the encounter have parties that no mention of it names. */
    void inherit(Set<EntityKey> keys, double confidence) {
        mentions.get(0).participants.addAll(keys);
        mentions.get(0).confidence = Math.min(mentions.get(0).confidence, confidence);
        takePart(keys);
    }

    /** This is another encounter of the series that {@code earlier} belongs to. */
    void follow(Cluster earlier) {
        base = Optional.of(earlier);
    }

    Optional<Cluster> base() {
        return base;
    }

    /** In text order. */
    List<Encounter> mentions() {
        return mentions;
    }

    Encounter first() {
        return mentions.get(0);
    }

    Encounter last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Only the headline told of it so far, and the text tells it with the same parties: "their second summit". */
    boolean isHeadlineOf(Encounter mention) {
        return mention.definite
                && mentions.stream().allMatch(known -> known.heading && !known.another)
                && participants.equals(mention.participants);
    }

    Set<EntityKey> participants() {
        return participants;
    }

    /** Who goes on: negotiations of several envoys are those of their parties, whoever comes next time. */
    Set<EntityKey> partiesAt(MeetingKind later) {
        if (later != MeetingKind.TALKS || persons().size() < 3) {
            return participants;
        }
        Set<EntityKey> going = participants.stream().map(parties::party).collect(Collectors.toCollection(TreeSet::new));
        if (going.stream().filter(key -> key.kind() == EntityKind.STATE).count() > 1) {
            going.removeIf(key -> key.kind() == EntityKind.PERSON);
        }
        return going;
    }

    /** Whether an actor, or the state or body behind it, is a side of the encounter. */
    boolean involves(EntityKey key) {
        return sides.contains(key) || sides.contains(parties.party(key));
    }

    /** Those who are known to take part stand for some of these parties: "the meeting between Peru and Chile". */
    boolean isOf(Set<EntityKey> states) {
        return participants.stream().map(parties::party).allMatch(states::contains);
    }

    /** Each of these persons stands for one of the parties, and all of them do. */
    boolean isOfPartiesOf(Set<EntityKey> persons) {
        return persons.size() == participants.size()
                && persons.stream()
                        .map(parties::party)
                        .collect(Collectors.toSet())
                        .equals(participants);
    }

    /** Of two persons one, and the state of the other: "Lara will meet Varga … Varga is to see the Peruvian envoy". */
    boolean isWithStateFor(Set<EntityKey> others) {
        Set<EntityKey> rest = persons();
        rest.removeAll(others);
        boolean two = participants.size() == 2 && persons().size() == 2 && others.size() == 2;
        return two
                && rest.size() == 1
                && others.contains(parties.party(rest.iterator().next()));
    }

    boolean isMediatedBy(EntityKey key) {
        return mentions.stream().anyMatch(mention -> mention.mediators.contains(key));
    }

    boolean is(MeetingKind kind) {
        return kinds.contains(kind);
    }

    /** Papers were signed; the talks that led to them are another encounter. */
    boolean isCeremony() {
        return mentions.stream().allMatch(mention -> mention.ceremony);
    }

    /** Papers were signed in it. */
    boolean isSigning() {
        return mentions.stream().anyMatch(mention -> mention.ceremony);
    }

    boolean isSeparate() {
        return mentions.stream().anyMatch(mention -> mention.separate);
    }

    Optional<TimeValue> date() {
        return date;
    }

    boolean hasWhereAndWhen() {
        boolean where = mentions.stream().anyMatch(mention -> mention.place.isPresent() || mention.venue.isPresent());
        return where && date.isPresent();
    }

    Optional<MeetingStatus> status() {
        return MeetingStatuses.of(mentions);
    }

    /** Persons, at least two, meet each other: not their states or delegations. */
    boolean isPersonal() {
        return mentions.stream().anyMatch(Encounter::isPersonal);
    }

    /** Nobody, or only one side, is known to take part. */
    boolean isOpen() {
        long known = participants.size()
                + mentions.stream()
                        .flatMap(mention -> mention.absentees.stream())
                        .filter(key -> !participants.contains(key))
                        .distinct()
                        .count();
        return known < 2;
    }

    Set<EntityKey> persons() {
        Set<EntityKey> persons = new HashSet<>(participants);
        persons.removeIf(key -> key.kind() != EntityKind.PERSON);
        return persons;
    }
}
