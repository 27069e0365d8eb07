package org.parley.extract.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.Territory;
import org.parley.model.TimeValue;

/** Weighs whether a mention tells of an encounter that is already known. */
final class Affinity {
    /** A definite mention this many tokens behind the last one most likely still speaks of it. */
    private static final int NEAR = 60;

    /** Who arrives for talks has them within so many days. */
    private static final int ARRIVED = 2;

    private static final int WEEK = 7;

    /** Speaking with each other, by whatever means. */
    static final String CONVERSATION = "conversation";

    private Affinity() {}

    /** Nothing keeps them apart: dates, places, statuses and means agree as far as they are told. */
    static boolean isCompatible(Cluster cluster, Encounter mention) {
        boolean other = cluster.first().another && !cluster.first().opening;
        if (other && !mention.another && !sameSetting(cluster, mention)) {
            return false;
        }
        if (!sameMeans(cluster, mention)) {
            return false;
        }
        return datesAgree(cluster, mention) && placesAgree(cluster, mention) && statusesAgree(cluster, mention);
    }

    /** "the call" is no meeting; "the conversation" may be one, and "the meeting" a call. */
    private static boolean sameMeans(Cluster cluster, Encounter mention) {
        boolean call = mention.kind == MeetingKind.CALL;
        if (call == cluster.is(MeetingKind.CALL)) {
            return true;
        }
        boolean placedTalks = mention.kind == MeetingKind.TALKS && mention.place.isPresent();
        return mention.participants.size() < 2 && !placedTalks && (!call || mention.rule.equals(CONVERSATION));
    }

    /** How well a mention with parties fits an encounter; 0 if it does not. */
    static int ofParties(Cluster cluster, Encounter mention) {
        boolean others = mention.separate && !mention.participants.containsAll(cluster.participants());
        if (others || !isCompatible(cluster, mention) || !sameLevel(cluster, mention)) {
            return 0;
        }
        long shared = mention.participants.stream().filter(cluster::involves).count();
        long different = mention.participants.size() - shared;
        boolean named = cluster.isOpen()
                && mention.definite
                && shared == cluster.participants().size();
        if (named && shared == 1 && cluster.first().withGroup) {
            return 1;
        }
        boolean alone = shared == 1 && mention.participants.size() == 1;
        boolean same = cluster.participants().containsAll(mention.participants) || sameSetting(cluster, mention);
        if ((shared < 2 && !(alone && same)) || different > shared) {
            return 0;
        }
        boolean another = mention.another && !sameSetting(cluster, mention);
        return another ? 0 : (int) (2 * shared - different) + (sameSetting(cluster, mention) ? 3 : 0);
    }

    /**
     * How likely a mention without parties of its own points back to an encounter: same setting and sort of encounter, the
     * main one, the last one.
     *
     * @param main the encounter is the first that the article tells
     */
    static double ofReference(Cluster cluster, Encounter mention, boolean main) {
        double score = mention.definite ? 1 : 0;
        score += sameSetting(cluster, mention) ? 3 : 0;
        score += cluster.is(mention.kind) ? 1 : 0;
        score += main ? 0.75 : 0;
        score += mention.trigger.from() - cluster.last().trigger.from() < NEAR ? 0.5 : 0;
        boolean background = cluster.first().follower.isPresent();
        boolean unreal = cluster.status()
                .filter(s -> s == MeetingStatus.PROPOSED || s == MeetingStatus.DECLINED)
                .isPresent();
        return score - (background ? 2 : 0) - (unreal && mention.status.isEmpty() ? 1 : 0);
    }

    /** The encounter of several parties that a sentence without a noun of encounter speaks of. */
    static Optional<Cluster> attended(List<Cluster> told, Encounter mention) {
        return told.stream()
                .filter(cluster -> (cluster.is(MeetingKind.TALKS)
                                || cluster.is(MeetingKind.SUMMIT)
                                || (mention.ceremony && cluster.isSigning()))
                        && (!mention.participants.isEmpty() || !mention.ceremony || cluster.isSigning())
                        && !cluster.isSeparate()
                        && isCompatible(cluster, mention))
                .filter(cluster -> mention.mediators.stream().noneMatch(cluster::involves))
                .filter(cluster -> isAsFar(cluster.status().orElse(MeetingStatus.HELD), mention))
                .max(Comparator.comparingDouble(cluster -> ofReference(cluster, mention, cluster.equals(told.get(0)))));
    }

    /** The encounter told last before a sentence that only tells who else was there. */
    static Optional<Cluster> before(List<Cluster> told, Encounter mention) {
        return told.stream()
                .filter(cluster -> !cluster.is(MeetingKind.CALL)
                        && cluster.last().trigger.from() < mention.trigger.from()
                        && mention.trigger.from() - cluster.last().trigger.to() < NEAR
                        && isCompatible(cluster, mention))
                .max(Comparator.comparing(cluster -> cluster.last().trigger));
    }

    /** A head of a delegation is at talks to come as well as at those held, if nothing says which. */
    private static boolean isAsFar(MeetingStatus status, Encounter mention) {
        if (mention.rule.equals(Brokers.RULE)) {
            return status != MeetingStatus.CANCELLED && status != MeetingStatus.DECLINED;
        }
        boolean ahead = mention.status.isEmpty() || mention.status.get() == MeetingStatus.PLANNED;
        boolean open = ahead && mention.rule.equals(Delegations.RULE);
        return open
                ? status == MeetingStatus.HELD || status == MeetingStatus.PLANNED
                : status.equals(mention.status.orElse(MeetingStatus.HELD));
    }

    /** "Lara spoke at a summit in Peru", told before as that of a body in Lima. */
    static Optional<Cluster> summitOf(List<Cluster> told, Encounter mention) {
        return told.stream()
                .filter(cluster -> mention.kind == MeetingKind.SUMMIT
                        && cluster.is(MeetingKind.SUMMIT)
                        && cluster.participants().stream().allMatch(key -> key.kind() == EntityKind.ORGANIZATION)
                        && (sameSetting(cluster, mention) || sameState(cluster, mention))
                        && isCompatible(cluster, mention))
                .findFirst();
    }

    /** Day or place is told of both and is the same, or one date lies within the other. */
    static boolean sameSetting(Cluster cluster, Encounter mention) {
        boolean date = mention.date.isPresent()
                && cluster.date()
                        .filter(known -> covers(known, mention.date.get()) || covers(mention.date.get(), known))
                        .isPresent();
        return date || samePlace(cluster, mention);
    }

    static boolean samePlace(Cluster cluster, Encounter mention) {
        return mention.place.isPresent() && cluster.mentions().stream().anyMatch(m -> m.place.equals(mention.place));
    }

    /** The state in which the mention took place is that of the encounter, or a party of it. */
    static boolean sameState(Cluster cluster, Encounter mention) {
        return mention.territory
                .map(Territory::state)
                .filter(state -> cluster.involves(state)
                        || cluster.mentions().stream().anyMatch(known -> known.territory
                                .filter(territory -> territory.state().equals(state))
                                .isPresent()))
                .isPresent();
    }

    /** Both are placed, in different states. */
    static boolean isAbroad(Cluster cluster, Encounter visit) {
        Optional<Territory> known = cluster.mentions().stream()
                .flatMap(mention -> mention.territory.stream())
                .findFirst();
        return known.isPresent()
                && visit.territory
                        .filter(territory ->
                                !territory.state().equals(known.get().state()))
                        .isPresent();
    }

    /** A meeting of two leaders is not the talks of their delegations, unless day, place or "the talks" say so. */
    private static boolean sameLevel(Cluster cluster, Encounter mention) {
        boolean personal = mention.isPersonal();
        if (personal == cluster.isPersonal()) {
            return !personal || samePersons(cluster, mention) || isWithMore(cluster, mention);
        }
        if (cluster.isWithStateFor(mention.participants)) {
            return true;
        }
        boolean pointed = mention.definite && !personal && cluster.is(mention.kind);
        boolean ofStates = pointed && cluster.isOf(mention.participants);
        boolean talks = pointed && mention.kind != MeetingKind.BILATERAL;
        return ofStates
                || ((talks || sameSetting(cluster, mention))
                        && mention.participants.stream().allMatch(cluster::involves));
    }

    /** "Lara arrived for talks with Varga. She and Soto will meet Varga": the same, told with more of those who come. */
    private static boolean isWithMore(Cluster cluster, Encounter mention) {
        return cluster.mentions().stream().allMatch(known -> known.onTheWay)
                && mention.participants.containsAll(cluster.persons());
    }

    private static boolean samePersons(Cluster cluster, Encounter mention) {
        return cluster.persons()
                .containsAll(mention.participants.stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .toList());
    }

    private static boolean datesAgree(Cluster cluster, Encounter mention) {
        if (!isSoon(cluster.mentions().stream().flatMap(known -> known.arrival.stream()), mention.date)
                || !isSoon(mention.arrival.stream(), cluster.date())) {
            return false;
        }
        Optional<TimeValue> date = cluster.date();
        if (date.isEmpty() || mention.date.isEmpty()) {
            return !(mention.another && mention.date.isPresent());
        }
        return covers(date.get(), mention.date.get())
                || covers(mention.date.get(), date.get())
                || goesOn(cluster, mention);
    }

    /** "The talks, which began on Tuesday, … The talks continued on Friday". */
    private static boolean goesOn(Cluster cluster, Encounter mention) {
        boolean talks = cluster.is(MeetingKind.TALKS) && mention.kind == MeetingKind.TALKS && mention.definite;
        boolean on = mention.goesOn || cluster.mentions().stream().anyMatch(known -> known.goesOn);
        LocalDate day = mention.date.orElseThrow().earliest();
        LocalDate known = cluster.date().orElseThrow().earliest();
        return talks && on && !day.isBefore(known.minusDays(WEEK)) && !day.isAfter(known.plusDays(WEEK));
    }

    /** "next week" may begin with its Sunday. */
    private static boolean covers(TimeValue longer, TimeValue shorter) {
        boolean week = longer.latest().equals(longer.earliest().plusDays(WEEK - 1));
        return longer.covers(shorter)
                || (week && shorter.latest().equals(longer.earliest().minusDays(1)));
    }

    /** "arrived on Monday for talks", which are on Tuesday; true where one of the days is unknown. */
    private static boolean isSoon(Stream<TimeValue> arrivals, Optional<TimeValue> date) {
        return date.isEmpty()
                || arrivals.allMatch(arrival -> date.get().covers(arrival)
                        || (!date.get().latest().isBefore(arrival.earliest())
                                && !date.get()
                                        .earliest()
                                        .isAfter(arrival.latest().plusDays(ARRIVED))));
    }

    /** The same place, or a town and the country that it lies in. */
    private static boolean placesAgree(Cluster cluster, Encounter mention) {
        Optional<Encounter> placed = cluster.mentions().stream()
                .filter(known -> known.place.isPresent())
                .findFirst();
        if (placed.isEmpty() || mention.place.isEmpty() || placed.get().place.equals(mention.place)) {
            return true;
        }
        Optional<Territory> one = placed.get().territory;
        Optional<Territory> other = mention.territory;
        boolean unknown = one.isEmpty() || other.isEmpty();
        boolean again = mention.another;
        if (unknown
                && !again
                && mention.participants.size() > 1
                && cluster.participants().equals(mention.participants)) {
            return true;
        }
        boolean country = one.filter(Territory::whole).isPresent()
                || other.filter(Territory::whole).isPresent();
        return country && one.map(Territory::state).equals(other.map(Territory::state));
    }

    /** What was held over two weeks ago, "last month", is not what somebody "would" do. */
    private static boolean isLongAgo(Cluster cluster, Encounter mention) {
        boolean undated = mention.date.isEmpty() || cluster.date().isEmpty();
        return undated
                && mention.told.isPresent()
                && mention.date
                        .or(cluster::date)
                        .filter(date ->
                                date.latest().isBefore(mention.told.get().minusWeeks(2)))
                        .isPresent();
    }

    /** "led to a deal at their meeting last month": two weeks ago at least. */
    private static boolean isOver(Encounter mention) {
        return mention.told.isPresent()
                && mention.date
                        .filter(date ->
                                date.latest().isBefore(mention.told.get().minusWeeks(2)))
                        .isPresent();
    }

    /** "may meet": it is only proposed, and of no day. */
    private static boolean isNotYet(Cluster cluster) {
        return cluster.date().isEmpty() && cluster.status().equals(Optional.of(MeetingStatus.PROPOSED));
    }

    /** What was held is not what is proposed or refused, unless they share their day. */
    private static boolean statusesAgree(Cluster cluster, Encounter mention) {
        Optional<MeetingStatus> status = cluster.status();
        if (status.isPresent() && mention.status.isEmpty() && isOver(mention)) {
            return status.get() == MeetingStatus.HELD || !isNotYet(cluster) || sameSetting(cluster, mention);
        }
        if (status.isEmpty() || mention.status.isEmpty() || status.equals(mention.status)) {
            return true;
        }
        boolean open = status.get() != MeetingStatus.HELD && mention.status.get() != MeetingStatus.HELD;
        boolean held = (mention.tentative || cluster.mentions().stream().anyMatch(known -> known.tentative))
                && !isLongAgo(cluster, mention);
        boolean loose = mention.loose
                || cluster.mentions().stream()
                        .filter(known -> known.status.isPresent())
                        .allMatch(known -> known.loose);
        return open || held || loose || sameSetting(cluster, mention);
    }
}
