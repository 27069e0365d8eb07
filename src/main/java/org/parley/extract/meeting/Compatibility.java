package org.parley.extract.meeting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.Territory;
import org.parley.model.TimeValue;

/** Tells whether means, dates, places or statuses keep a mention and a known encounter apart. */
final class Compatibility {
    /** Who arrives for talks has them within so many days. */
    private static final int ARRIVED = 2;

    /** Talks that go on are the same for so many days. */
    private static final int WEEK = 7;

    private Compatibility() {}

    /** Nothing keeps them apart: dates, places, statuses and means agree as far as they are told. */
    static boolean holds(Cluster cluster, Encounter mention) {
        boolean other = cluster.first().another && !cluster.first().opening;
        if (other && !mention.another && !SameSetting.holds(cluster, mention)) {
            return false;
        }
        if (!sameMeans(cluster, mention) || isReturned(cluster, mention)) {
            return false;
        }
        return datesAgree(cluster, mention) && placesAgree(cluster, mention) && statusesAgree(cluster, mention);
    }

    /** "Lara will receive Soto … He had planned to welcome her": each of the two is host once. */
    private static boolean isReturned(Cluster cluster, Encounter mention) {
        List<EntityKey> hosts = cluster.mentions().stream()
                .flatMap(known -> known.hosts.stream())
                .toList();
        return !hosts.isEmpty()
                && !mention.hosts.isEmpty()
                && Collections.disjoint(hosts, mention.hosts)
                && mention.participants.containsAll(hosts)
                && cluster.participants().containsAll(mention.hosts);
    }

    /** "the call" is no meeting; "the conversation" may be one, and "the meeting" a call. */
    private static boolean sameMeans(Cluster cluster, Encounter mention) {
        boolean call = mention.kind == MeetingKind.CALL;
        if (call == cluster.is(MeetingKind.CALL) || isBriefing(cluster, mention)) {
            return true;
        }
        boolean placedTalks = mention.kind == MeetingKind.TALKS && mention.place.isPresent();
        return mention.participants.size() < 2 && !placedTalks && (!call || mention.rule.equals(Affinity.CONVERSATION));
    }

    /** "rang Lara and briefed her on the floods": on that call, if no place or day of its own is told. */
    private static boolean isBriefing(Cluster cluster, Encounter mention) {
        return mention.kind == MeetingKind.CONSULTATION
                && mention.verbal
                && mention.place.isEmpty()
                && mention.date.isEmpty()
                && cluster.participants().equals(mention.participants);
    }

    private static boolean datesAgree(Cluster cluster, Encounter mention) {
        if (!isSoon(cluster.mentions().stream().flatMap(known -> known.arrival.stream()), mention.date)
                || !isSoon(mention.arrival.stream(), cluster.date())) {
            return false;
        }
        Optional<TimeValue> date = cluster.date();
        if (date.isEmpty() || mention.date.isEmpty()) {
            boolean other = mention.another || (mention.ofSeries && isOver(mention, mention.date));
            return !(other && mention.date.isPresent()) || cluster.isHeadlineOf(mention);
        }
        return SameSetting.ofDate(date.get(), mention.date.get()) || goesOn(cluster, mention);
    }

    /** "The talks, which began on Tuesday, … The talks continued on Friday". */
    private static boolean goesOn(Cluster cluster, Encounter mention) {
        boolean talks = cluster.is(MeetingKind.TALKS) && mention.kind == MeetingKind.TALKS && mention.definite;
        boolean on = mention.goesOn || cluster.mentions().stream().anyMatch(known -> known.goesOn);
        LocalDate day = mention.date.orElseThrow().earliest();
        LocalDate known = cluster.date().orElseThrow().earliest();
        return talks && on && !day.isBefore(known.minusDays(WEEK)) && !day.isAfter(known.plusDays(WEEK));
    }

    /** "arrived on Monday for talks", which are on Tuesday; true where one of the days is unknown. */
    static boolean isSoon(Stream<TimeValue> arrivals, Optional<TimeValue> date) {
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
        boolean again = mention.another || mention.ofSeries;
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

    /** What was held is not what is proposed or refused, unless they share their day. */
    private static boolean statusesAgree(Cluster cluster, Encounter mention) {
        Optional<MeetingStatus> status = cluster.status();
        if (isPlanned(cluster) && mention.status.isEmpty() && isPast(mention)) {
            return false;
        }
        if (status.isPresent() && mention.status.isEmpty() && isOver(mention, mention.date)) {
            return status.get() == MeetingStatus.HELD || !isNotYet(cluster) || SameSetting.holds(cluster, mention);
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
        return open || held || loose || SameSetting.holds(cluster, mention);
    }

    /** Nothing says on which day it will be. */
    private static boolean isPlanned(Cluster cluster) {
        return cluster.status().equals(Optional.of(MeetingStatus.PLANNED))
                && cluster.date()
                        .filter(date -> date.precision() == TimeValue.Precision.DAY)
                        .isEmpty()
                && cluster.mentions().stream().noneMatch(known -> known.tentative);
    }

    private static boolean isPast(Encounter mention) {
        return mention.told.isPresent()
                && mention.date
                        .filter(day -> day.latest().isBefore(mention.told.get()))
                        .isPresent();
    }

    /** What was held over two weeks ago, "last month", is not what somebody "would" do. */
    private static boolean isLongAgo(Cluster cluster, Encounter mention) {
        boolean undated = mention.date.isEmpty() || cluster.date().isEmpty();
        return undated && isOver(mention, mention.date.or(cluster::date));
    }

    /** "led to a deal at their meeting last month": two weeks ago at least. */
    static boolean isOver(Encounter mention, Optional<TimeValue> date) {
        return mention.told.isPresent()
                && date.filter(day -> day.latest().isBefore(mention.told.get().minusWeeks(2)))
                        .isPresent();
    }

    /** "may meet": it is only proposed, and of no day. */
    private static boolean isNotYet(Cluster cluster) {
        return cluster.date().isEmpty() && cluster.status().equals(Optional.of(MeetingStatus.PROPOSED));
    }
}
