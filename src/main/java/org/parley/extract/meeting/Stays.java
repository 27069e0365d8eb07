package org.parley.extract.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Territory;
import org.parley.model.TimeValue;

/**
 * Where guests are: who flew to Lima, or met somebody there, meets Peruvians in Lima for the rest of the story, until it
 * tells that he went elsewhere.
 */
final class Stays {
    /** Days: a stay that ended longer before the article is another one. */
    private static final int RECENT = 14;

    /** Days within which what a guest plans is part of his stay. */
    private static final int SOON = 7;

    /** Sentences: a host of whom no state is known is one of the place this near; so near a stay may be told later. */
    private static final int NEAR = 3;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final Parties parties;
    private final Map<EntityKey, NavigableMap<Integer, Stay>> ofGuest = new HashMap<>();

    /** @param ahead it is still to come */
    private record Stay(EntityKey place, EntityKey state, boolean ahead, Optional<TimeValue> date, Range tokens) {}

    Stays(LinkedArticle linked, Parties parties) {
        this.linked = linked;
        this.article = linked.parsed();
        this.parties = parties;
    }

    void add(Journey journey) {
        journey.place()
                .ifPresent(
                        place -> add(place, journey.travellers(), journey.ahead(), journey.date(), journey.tokens()));
    }

    /** Those who met in a place, whose own state is another. */
    void add(Cluster cluster) {
        boolean ahead = cluster.status().orElse(MeetingStatus.HELD) != MeetingStatus.HELD;
        cluster.mentions().stream()
                .filter(mention -> mention.place.isPresent() && mention.kind != MeetingKind.CALL)
                .forEach(mention ->
                        add(mention.place.get(), cluster.participants(), ahead, cluster.date(), mention.trigger));
    }

    private void add(EntityKey place, Set<EntityKey> guests, boolean ahead, Optional<TimeValue> date, Range tokens) {
        Optional<EntityKey> state = linked.territoryOf(place).map(Territory::state);
        guests.stream()
                .filter(guest -> guest.kind() == EntityKind.PERSON && !state.equals(Optional.of(parties.party(guest))))
                .forEach(guest -> state.ifPresent(host -> ofGuest.computeIfAbsent(guest, key -> new TreeMap<>())
                        .putIfAbsent(tokens.from(), new Stay(place, host, ahead, date, tokens))));
    }

    /** Where a party is the guest of another. */
    Optional<EntityKey> placeOf(Cluster cluster, MeetingStatus status) {
        return cluster.is(MeetingKind.CALL)
                ? Optional.empty()
                : cluster.participants().stream()
                        .flatMap(guest -> stay(guest, cluster.first()).stream()
                                .filter(stay -> isDuring(cluster, status, stay))
                                .filter(stay -> isHosted(guest, cluster, stay)
                                        || (status == MeetingStatus.HELD && isNearStranger(guest, cluster, stay))))
                        .map(Stay::place)
                        .findFirst();
    }

    private boolean isDuring(Cluster cluster, MeetingStatus status, Stay stay) {
        Optional<LocalDate> told = cluster.first().told;
        boolean past = told.isPresent()
                && stay.date()
                        .filter(date -> date.latest().isBefore(told.get().minusDays(RECENT)))
                        .isPresent();
        boolean soon = cluster.date()
                .filter(date ->
                        told.isEmpty() || date.earliest().isAfter(told.get().plusDays(SOON)))
                .isEmpty();
        boolean plan = status == MeetingStatus.PLANNED && soon;
        return !past && (stay.ahead() == (status != MeetingStatus.HELD) || (plan && !stay.ahead()));
    }

    private boolean isHosted(EntityKey guest, Cluster cluster, Stay stay) {
        return others(guest, cluster).anyMatch(party -> party.equals(stay.state()));
    }

    private boolean isNearStranger(EntityKey guest, Cluster cluster, Stay stay) {
        int passed = sentence(cluster.first().trigger.from())
                - sentence(stay.tokens().from());
        return passed <= NEAR && others(guest, cluster).anyMatch(party -> party.kind() == EntityKind.PERSON);
    }

    private Stream<EntityKey> others(EntityKey guest, Cluster cluster) {
        return cluster.participants().stream()
                .filter(host -> !host.equals(guest))
                .map(parties::party);
    }

    /** The one told before it in its sentence, else the last one before the end of the sentence, or one that is told soon after. */
    private Optional<Stay> stay(EntityKey guest, Encounter mention) {
        NavigableMap<Integer, Stay> stays = ofGuest.getOrDefault(guest, new TreeMap<>());
        Optional<Stay> here = Optional.ofNullable(stays.lowerEntry(mention.trigger.from()))
                .filter(before -> sentence(before.getKey()) == sentence(mention.trigger.from()))
                .map(Map.Entry::getValue);
        return here.or(() -> stay(stays, mention)).filter(stay -> section(stay.tokens()) == section(mention.trigger));
    }

    private Optional<Stay> stay(NavigableMap<Integer, Stay> stays, Encounter mention) {
        int end = isOver(mention)
                ? mention.trigger.from()
                : article.sentenceOf(mention.trigger.from()).tokens().to();
        return Optional.ofNullable(stays.lowerEntry(end))
                .or(() -> Optional.ofNullable(stays.ceilingEntry(end))
                        .filter(later -> sentence(later.getKey()) - sentence(mention.trigger.from()) <= NEAR))
                .map(Map.Entry::getValue);
    }

    /** "After talks with Lara, Soto flew on to Oslo": what the sentence tells next came later. */
    private boolean isOver(Encounter mention) {
        int after = article.beforeChunk(mention.trigger.from());
        return after >= 0 && article.token(after).is("after");
    }

    private int sentence(int token) {
        return article.sentenceOf(token).index();
    }

    private int section(Range tokens) {
        return article.annotated().blockOf(article.sentenceOf(tokens.from())).section();
    }
}
