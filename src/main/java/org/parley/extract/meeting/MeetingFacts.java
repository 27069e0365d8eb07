package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.extract.actor.Parties;
import org.parley.extract.time.TimeExpression;
import org.parley.model.Block;
import org.parley.model.ClockTime;
import org.parley.model.Dateline;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.Territory;
import org.parley.model.TimeValue;

/** Makes one fact of the mentions of one encounter. */
final class MeetingFacts {
    /** The encounter told in the first sentences took place where the article was written, if it says nothing else. */
    private static final int HEAD_SENTENCES = 3;

    private static final List<MeetingKind> TELLING = List.of(
            MeetingKind.CALL, MeetingKind.SUMMIT, MeetingKind.TALKS, MeetingKind.CONSULTATION, MeetingKind.BILATERAL);

    private final LinkedArticle linked;
    private final Parties parties;
    private final Surroundings surroundings;
    private final Stays stays;
    private final Backdrops backdrops;
    private final List<Cluster> told;
    /** What was read of those that the article tells before. */
    private final Map<Cluster, Fact.Meeting> made = new IdentityHashMap<>();

    /** @param told all encounters of the article, in the order in which it tells them */
    MeetingFacts(
            LinkedArticle linked,
            Parties parties,
            Surroundings surroundings,
            Stays stays,
            Backdrops backdrops,
            List<Cluster> told) {
        this.linked = linked;
        this.parties = parties;
        this.surroundings = surroundings;
        this.stays = stays;
        this.backdrops = backdrops;
        this.told = List.copyOf(told);
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
        MeetingKind kind = kind(cluster, participants);
        MeetingStatus status = cluster.status().orElse(MeetingStatus.HELD);
        boolean apart = kind == MeetingKind.CALL;
        Optional<EntityKey> venue = apart ? Optional.empty() : first(mentions, m -> m.venue);
        Optional<EntityKey> told = apart ? Optional.empty() : place(mentions);
        Optional<TimeValue> day = date(mentions);
        Optional<Journey> journey = surroundings
                .journey(cluster, status)
                .filter(j -> told.isEmpty()
                        ? isAnywhere(venue) || isBeside(cluster, j)
                        : day.isEmpty() && isWithin(told, j));
        Optional<Cluster> beside = beside(cluster, status);
        Optional<Backdrop> backdrop = backdrops.of(cluster, status, told, day);
        Optional<EntityKey> place = told.or(() -> backdrop.flatMap(Backdrop::place))
                .or(() -> journey.flatMap(Journey::place))
                .or(() -> beside.flatMap(this::placeOf))
                .or(() -> isAnywhere(venue) ? stays.placeOf(cluster, status) : Optional.empty())
                .filter(where -> !apart);
        Optional<TimeExpression> spoken = surroundings
                .spoken(cluster, status)
                .or(() -> isNews(cluster, status) ? surroundings.lead(cluster) : Optional.empty());
        Optional<TimeValue> date = day.or(() -> backdrop.flatMap(Backdrop::date))
                .or(() -> journey.flatMap(Journey::date))
                .or(() -> spoken.map(TimeExpression::value))
                .or(() -> beside.flatMap(this::dayOf));
        Optional<Dateline> written = place.isEmpty()
                        && ((kind != MeetingKind.CALL && isNews(cluster, status)) || isVenueHere(venue, kind, status))
                ? linked.dateline()
                : Optional.empty();
        Optional<Figure<ClockTime>> start = Figures.start(mentions);
        Optional<Figure<Integer>> attendance = Figures.attendance(mentions, participants);
        List<Evidence> evidence = evidence(mentions, written, journey);
        start.ifPresent(hour -> evidence.add(Figures.evidence(hour, StartHours.RULE, linked.parsed())));
        attendance.ifPresent(count -> evidence.add(Figures.evidence(count, HeadCounts.RULE, linked.parsed())));
        Fact.Meeting fact = new Fact.Meeting(
                kind,
                status,
                participants,
                chairs,
                all(mentions, m -> m.hosts),
                mediators,
                absentees,
                place.or(() -> written.map(Dateline::place)).or(() -> venue),
                venue,
                date,
                start.map(Figure::value),
                attendance.map(Figure::value),
                new TreeSet<>(),
                evidence);
        made.put(cluster, fact);
        return fact;
    }

    /** The one told before at whose place and on whose day this one was. */
    private Optional<Cluster> beside(Cluster cluster, MeetingStatus status) {
        return status == MeetingStatus.HELD
                ? surroundings.beside(cluster, told).or(() -> new SameVisit(told).of(cluster))
                : Optional.empty();
    }

    private Optional<EntityKey> placeOf(Cluster other) {
        return place(other.mentions()).or(() -> Optional.ofNullable(made.get(other))
                .filter(fact -> !fact.place().equals(fact.venue()))
                .flatMap(Fact.Meeting::place));
    }

    private Optional<TimeValue> dayOf(Cluster other) {
        return date(other.mentions())
                .or(() -> Optional.ofNullable(made.get(other)).flatMap(Fact.Meeting::date));
    }

    /** "Lara, who arrived in Oslo on Monday, met Soto at the Carlton Hotel". */
    private boolean isBeside(Cluster cluster, Journey journey) {
        int sentence = linked.parsed().sentenceOf(journey.tokens().from()).index();
        return cluster.mentions().stream()
                .anyMatch(mention ->
                        linked.parsed().sentenceOf(mention.trigger.from()).index() == sentence);
    }

    /** A building of which nobody knows where it lies is where somebody went. */
    private boolean isAnywhere(Optional<EntityKey> venue) {
        return venue.isEmpty()
                || (venue.flatMap(linked::territoryOf).isEmpty()
                        && linked.references().stream()
                                .filter(reference -> reference.entity().equals(venue.get()))
                                .noneMatch(reference -> reference.rule().equals("gazetteer")));
    }

    /** The same place, or a town of the country that somebody goes to. */
    private boolean isWithin(Optional<EntityKey> town, Journey journey) {
        boolean country = journey.place().isEmpty()
                || journey.place()
                        .flatMap(linked::territoryOf)
                        .filter(Territory::whole)
                        .isPresent();
        return town.equals(journey.place())
                || (country
                        && town.flatMap(linked::territoryOf)
                                .map(Territory::state)
                                .filter(state -> journey.state().equals(Optional.of(state)))
                                .isPresent());
    }

    private List<Evidence> evidence(List<Encounter> mentions, Optional<Dateline> written, Optional<Journey> journey) {
        List<Evidence> evidence = new ArrayList<>();
        for (Encounter mention : mentions) {
            double confidence = Math.round(mention.confidence * 100) / 100.0;
            evidence.add(new Evidence(linked.parsed().span(mention.evidence), mention.rule, confidence));
        }
        written.ifPresent(line -> evidence.add(new Evidence(line.span(), "dateline", 0.6)));
        journey.ifPresent(j -> evidence.add(new Evidence(linked.parsed().span(j.tokens()), Journeys.RULE, 0.6)));
        return new ArrayList<>(new LinkedHashSet<>(evidence));
    }

    /** The first place told; a town rather than a country. */
    private Optional<EntityKey> place(List<Encounter> mentions) {
        return first(
                        mentions,
                        m -> m.place.filter(place -> linked.territoryOf(place)
                                .filter(Territory::whole)
                                .isEmpty()))
                .or(() -> first(mentions, m -> m.place));
    }

    private boolean isNews(Cluster cluster, MeetingStatus status) {
        int sentence =
                linked.parsed().sentenceOf(cluster.first().trigger.from()).index();
        long above = linked.parsed().sentences().stream()
                .limit(sentence)
                .filter(s -> linked.parsed().annotated().blockOf(s).kind() == Block.Kind.BODY)
                .count();
        boolean known = cluster == told.get(0) && cluster.first().definite;
        return cluster.first().follower.isEmpty() && status == MeetingStatus.HELD && (above < HEAD_SENTENCES || known);
    }

    /** "sat down in the Palace of Congresses": a building named without its town is in that of the article. */
    private static boolean isVenueHere(Optional<EntityKey> venue, MeetingKind kind, MeetingStatus status) {
        return venue.isPresent() && kind != MeetingKind.CALL && status == MeetingStatus.HELD;
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

    private static <T> Optional<T> first(List<Encounter> mentions, Function<Encounter, Optional<T>> slot) {
        return mentions.stream().map(slot).flatMap(Optional::stream).findFirst();
    }

    private static Optional<TimeValue> date(List<Encounter> mentions) {
        boolean dated = mentions.stream().anyMatch(mention -> mention.date.isPresent());
        return mentions.stream()
                .flatMap(mention -> (dated ? mention.date : mention.arrival).stream())
                .min(Comparator.comparing((TimeValue date) -> date.precision()).thenComparing(TimeValue::earliest));
    }

    /** "the conversation" of those who met is none by telephone. */
    private static boolean isTelling(Cluster cluster, Encounter mention) {
        boolean conversation = mention.rule.equals(Affinity.CONVERSATION) && cluster.first().kind != MeetingKind.CALL;
        return !conversation && !mention.rule.equals(Absences.RULE);
    }

    /** The most telling kind among the mentions; delegations, or three parties, negotiate. */
    private static MeetingKind kind(Cluster cluster, SortedSet<EntityKey> participants) {
        MeetingKind kind = TELLING.stream()
                .filter(telling -> cluster.mentions().stream()
                        .anyMatch(mention -> mention.kind == telling && isTelling(cluster, mention)))
                .findFirst()
                .orElse(MeetingKind.TALKS);
        boolean talks = participants.size() > 2
                || (!participants.isEmpty()
                        && participants.stream().allMatch(key -> key.kind() == EntityKind.DELEGATION));
        boolean body = participants.size() == 1 && participants.first().kind() == EntityKind.ORGANIZATION;
        return kind == MeetingKind.BILATERAL && (talks || body) ? MeetingKind.TALKS : kind;
    }
}
