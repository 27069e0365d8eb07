package org.parley.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.evaluate.gold.GoldMeeting;
import org.parley.evaluate.gold.Slot;

/** Whether a found meeting may be the annotated one: half of the parties agree, or the day and where it is. */
final class MeetingLikeness {
    private static final double HALF = 0.5;

    private final GoldMeeting gold;

    MeetingLikeness(GoldMeeting gold) {
        this.gold = gold;
    }

    /** How much speaks for it; empty if too little. */
    Optional<Double> with(Fillers found) {
        Set<String> where = found.of(Slot.PLACE, Slot.VENUE);
        double share = share(found.of(Slot.PARTICIPANT, Slot.HOST, Slot.CHAIR, Slot.MEDIATOR));
        boolean date = agrees(Slot.DATE, found.of(Slot.DATE));
        boolean place = agrees(Slot.PLACE, where);
        boolean venue = agrees(Slot.VENUE, where);
        boolean status = agrees(Slot.STATUS, found.of(Slot.STATUS));
        if (share < HALF && !(date && (place || venue))) {
            return Optional.empty();
        }
        return Optional.of(2 * share + points(date) + points(place) + points(venue) + HALF * points(status));
    }

    private double share(Set<String> people) {
        List<Set<String>> wanted = Fillers.wanted(gold, Slot.PARTICIPANT);
        long there = wanted.stream()
                .filter(filler -> !Collections.disjoint(filler, people))
                .count();
        return wanted.isEmpty() ? 0 : (double) there / wanted.size();
    }

    private boolean agrees(Slot slot, Set<String> have) {
        return Fillers.wanted(gold, slot).stream().anyMatch(filler -> !Collections.disjoint(filler, have));
    }

    private static double points(boolean agreement) {
        return agreement ? 1 : 0;
    }
}
