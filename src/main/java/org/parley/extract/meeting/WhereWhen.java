package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.extract.time.TimeExpression;
import org.parley.model.Block;
import org.parley.model.Dateline;
import org.parley.model.EntityKey;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.Territory;
import org.parley.model.TimeValue;

/**
 * Where and when encounters were: as their mentions tell it, else by the occasion or journey around them, the encounter that
 * they follow, the day of the news and the dateline. Encounters are asked for in the order in which the article tells them,
 * for a later one may be where an earlier one was.
 */
final class WhereWhen {
    /** The encounter told in the first sentences took place where the article was written, if it says nothing else. */
    private static final int HEAD_SENTENCES = 3;

    private final LinkedArticle linked;
    private final Surroundings surroundings;
    private final Stays stays;
    private final Backdrops backdrops;
    private final List<Cluster> told;
    /** What was found for those that were asked for before. */
    private final IdentityHashMap<Cluster, Found> known = new IdentityHashMap<>();

    /**
     * Where and when one encounter was.
     *
     * @param written the dateline, if the place is taken from it
     * @param journey the journey to it, if one is told
     */
    record Found(
            Optional<EntityKey> place,
            Optional<EntityKey> venue,
            Optional<TimeValue> date,
            Optional<Dateline> written,
            Optional<Journey> journey) {}

    /** @param told all encounters of the article, in the order in which it tells them */
    WhereWhen(LinkedArticle linked, Surroundings surroundings, Stays stays, Backdrops backdrops, List<Cluster> told) {
        this.linked = linked;
        this.surroundings = surroundings;
        this.stays = stays;
        this.backdrops = backdrops;
        this.told = List.copyOf(told);
    }

    Found of(Cluster cluster, MeetingKind kind, MeetingStatus status) {
        boolean apart = kind == MeetingKind.CALL;
        List<Encounter> mentions = cluster.mentions();
        Optional<EntityKey> venue = apart ? Optional.empty() : first(mentions, m -> m.venue);
        Optional<EntityKey> named = apart ? Optional.empty() : place(mentions);
        Optional<TimeValue> day = date(mentions);
        Optional<Journey> journey = surroundings
                .journey(cluster, status)
                .filter(j -> named.isEmpty()
                        ? isAnywhere(venue) || isBeside(cluster, j)
                        : day.isEmpty() && isWithin(named, j));
        Optional<Cluster> beside = beside(cluster, status);
        Optional<Backdrop> backdrop = backdrops.of(cluster, status, named, day);
        Optional<EntityKey> place = named.or(() -> backdrop.flatMap(Backdrop::place))
                .or(() -> journey.flatMap(Journey::place))
                .or(() -> beside.flatMap(this::placeOf))
                .or(() -> isAnywhere(venue) && !isEarlier(cluster) ? stays.placeOf(cluster, status) : Optional.empty())
                .filter(where -> !apart);
        Optional<TimeValue> date = day.or(() -> backdrop.flatMap(Backdrop::date))
                .or(() -> journey.filter(j -> status != MeetingStatus.PLANNED || j.ahead())
                        .flatMap(Journey::date))
                .or(() -> spoken(cluster, status))
                .or(() -> beside.flatMap(this::dayOf));
        // A building named without its town is in that of the article: "sat down in the Palace of Congresses".
        boolean here = !apart && (isNews(cluster, status) || (venue.isPresent() && status == MeetingStatus.HELD));
        Optional<Dateline> written = place.isEmpty() && here ? linked.dateline() : Optional.empty();
        Found found =
                new Found(place.or(() -> written.map(Dateline::place)).or(() -> venue), venue, date, written, journey);
        known.put(cluster, found);
        return found;
    }

    /** The day on which somebody spoke at it, else that of the news. */
    private Optional<TimeValue> spoken(Cluster cluster, MeetingStatus status) {
        return surroundings
                .spoken(cluster, status)
                .or(() -> isNews(cluster, status) ? surroundings.lead(cluster) : Optional.empty())
                .map(TimeExpression::value);
    }

    /** The one told before at whose place and on whose day this one was. */
    private Optional<Cluster> beside(Cluster cluster, MeetingStatus status) {
        return status == MeetingStatus.HELD
                ? surroundings
                        .beside(cluster, told)
                        .filter(other -> other.status().orElse(MeetingStatus.HELD) == MeetingStatus.HELD)
                        .or(() -> new SameVisit(told).of(cluster))
                : Optional.empty();
    }

    private Optional<EntityKey> placeOf(Cluster other) {
        return place(other.mentions()).or(() -> Optional.ofNullable(known.get(other))
                .filter(fact -> !fact.place().equals(fact.venue()))
                .flatMap(Found::place));
    }

    private Optional<TimeValue> dayOf(Cluster other) {
        return date(other.mentions())
                .or(() -> Optional.ofNullable(known.get(other)).flatMap(Found::date));
    }

    /** "Lara, who arrived in Oslo on Monday, met Soto at the Carlton Hotel". */
    private boolean isBeside(Cluster cluster, Journey journey) {
        int sentence = linked.parsed().sentenceOf(journey.tokens().from()).index();
        return cluster.mentions().stream()
                .anyMatch(mention ->
                        linked.parsed().sentenceOf(mention.trigger.from()).index() == sentence);
    }

    /** "the first since 2019": who stays somewhere now was elsewhere then. */
    private static boolean isEarlier(Cluster cluster) {
        return cluster.first().follower.isPresent();
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

    private static <T> Optional<T> first(List<Encounter> mentions, Function<Encounter, Optional<T>> slot) {
        return mentions.stream().map(slot).flatMap(Optional::stream).findFirst();
    }

    private static Optional<TimeValue> date(List<Encounter> mentions) {
        boolean dated = mentions.stream().anyMatch(mention -> mention.date.isPresent());
        return mentions.stream()
                .flatMap(mention -> (dated ? mention.date : mention.arrival).stream())
                .min(Comparator.comparing((TimeValue date) -> date.precision()).thenComparing(TimeValue::earliest));
    }
}
