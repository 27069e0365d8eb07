package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.extract.actor.Parties;
import org.parley.model.ClockTime;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;

/** Makes one fact of the mentions of one encounter. */
final class MeetingFacts {
    private static final List<MeetingKind> TELLING = List.of(
            MeetingKind.CALL, MeetingKind.SUMMIT, MeetingKind.TALKS, MeetingKind.CONSULTATION, MeetingKind.BILATERAL);

    private final LinkedArticle linked;
    private final Parties parties;
    private final WhereWhen whereWhen;
    private final Negotiations negotiations;

    MeetingFacts(LinkedArticle linked, Parties parties, WhereWhen whereWhen, Negotiations negotiations) {
        this.linked = linked;
        this.parties = parties;
        this.whereWhen = whereWhen;
        this.negotiations = negotiations;
    }

    Fact.Meeting of(Cluster cluster) {
        List<Encounter> mentions = cluster.mentions();
        SortedSet<EntityKey> chairs = all(mentions, MeetingFacts::chairs);
        SortedSet<EntityKey> mediators = all(mentions, m -> m.mediators);
        SortedSet<EntityKey> absentees = all(mentions, m -> m.absentees);
        SortedSet<EntityKey> participants = all(mentions, m -> m.participants);
        absentees.removeAll(all(mentions, m -> m.hosts));
        participants.removeAll(chairs);
        participants.removeAll(mediators);
        participants.removeAll(absentees);
        withoutDoubles(participants);
        if (cluster.first().ofChiefs) {
            withoutStates(participants);
        }
        MeetingKind kind = kind(cluster, participants);
        MeetingStatus status = cluster.status().orElse(MeetingStatus.HELD);
        WhereWhen.Found found = whereWhen.of(cluster, kind, status);
        Optional<Figure<ClockTime>> start = Figures.start(mentions);
        Optional<Figure<Integer>> attendance = Figures.attendance(mentions, participants);
        List<Evidence> evidence = evidence(mentions, found);
        start.ifPresent(hour -> evidence.add(Figures.evidence(hour, StartHours.RULE, linked.parsed())));
        attendance.ifPresent(count -> evidence.add(Figures.evidence(count, HeadCounts.RULE, linked.parsed())));
        return new Fact.Meeting(
                kind,
                status,
                participants,
                chairs,
                all(mentions, m -> m.hosts),
                mediators,
                absentees,
                found.place(),
                found.venue(),
                found.date(),
                start.map(Figure::value),
                attendance.map(Figure::value),
                new TreeSet<>(),
                evidence);
    }

    private List<Evidence> evidence(List<Encounter> mentions, WhereWhen.Found found) {
        List<Evidence> evidence = new ArrayList<>();
        for (Encounter mention : mentions) {
            double confidence = Math.round(mention.confidence * 100) / 100.0;
            evidence.add(new Evidence(linked.parsed().span(mention.evidence), mention.rule, confidence));
        }
        found.written().ifPresent(line -> evidence.add(new Evidence(line.span(), "dateline", 0.6)));
        found.journey()
                .ifPresent(j -> evidence.add(new Evidence(linked.parsed().span(j.tokens()), Journeys.RULE, 0.6)));
        return new ArrayList<>(new LinkedHashSet<>(evidence));
    }

    /** Several states that convene an encounter hold it, and do not chair it. */
    private static Set<EntityKey> chairs(Encounter mention) {
        boolean jointly = mention.chairs.size() > 1
                && mention.chairs.stream().allMatch(key -> key.kind() == EntityKind.STATE)
                && mention.participants.containsAll(mention.chairs);
        return jointly ? Set.of() : mention.chairs;
    }

    private static SortedSet<EntityKey> all(List<Encounter> mentions, Function<Encounter, Set<EntityKey>> slot) {
        SortedSet<EntityKey> keys = new TreeSet<>();
        mentions.forEach(mention -> keys.addAll(slot.apply(mention)));
        return keys;
    }

    /** A state beside its own delegation takes part once, as the more exact of the two. */
    private void withoutDoubles(SortedSet<EntityKey> participants) {
        List<EntityKey> doubled = participants.stream()
                .filter(key -> key.kind() == EntityKind.DELEGATION)
                .map(parties::sender)
                .flatMap(Optional::stream)
                .toList();
        participants.removeIf(key -> key.kind() == EntityKind.STATE && doubled.contains(key));
    }

    /** "The foreign ministers of Peru and Chile met", of whom the names follow: they took part, not their states too. */
    private void withoutStates(SortedSet<EntityKey> participants) {
        Set<EntityKey> stoodFor = participants.stream()
                .filter(key -> key.kind() == EntityKind.PERSON)
                .map(parties::party)
                .collect(Collectors.toSet());
        boolean all = participants.stream().allMatch(key -> key.kind() == EntityKind.PERSON || stoodFor.contains(key));
        participants.removeIf(
                key -> all && stoodFor.size() > 1 && key.kind() == EntityKind.STATE && stoodFor.contains(key));
    }

    /** "the conversation" of those who met is none by telephone. */
    private static boolean isTelling(Cluster cluster, Encounter mention) {
        boolean conversation = mention.rule.equals(Affinity.CONVERSATION) && cluster.first().kind != MeetingKind.CALL;
        return !conversation && !mention.rule.equals(Absences.RULE);
    }

    /** "had a friendly conversation on the sidelines of the summit in Lima": by telephone nobody is anywhere. */
    private static boolean isInPerson(Cluster cluster) {
        return cluster.mentions().stream().allMatch(mention -> mention.rule.equals(Affinity.CONVERSATION))
                && cluster.mentions().stream().anyMatch(mention -> mention.place.isPresent());
    }

    /** The most telling kind among the mentions; delegations, three parties, or those who hold talks negotiate. */
    private MeetingKind kind(Cluster cluster, SortedSet<EntityKey> participants) {
        MeetingKind told = TELLING.stream()
                .filter(telling -> cluster.mentions().stream()
                        .anyMatch(mention -> mention.kind == telling && isTelling(cluster, mention)))
                .findFirst()
                .orElse(MeetingKind.TALKS);
        MeetingKind kind = told == MeetingKind.CALL && isInPerson(cluster) ? MeetingKind.BILATERAL : told;
        boolean talks = participants.size() > 2
                || (!participants.isEmpty()
                        && participants.stream().allMatch(key -> key.kind() == EntityKind.DELEGATION));
        boolean body = participants.size() == 1 && participants.first().kind() == EntityKind.ORGANIZATION;
        return kind == MeetingKind.BILATERAL && (talks || body || negotiations.holds(cluster))
                ? MeetingKind.TALKS
                : kind;
    }
}
