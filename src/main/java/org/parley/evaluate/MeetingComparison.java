package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.evaluate.found.FoundMeeting;
import org.parley.evaluate.gold.GoldMeeting;
import org.parley.evaluate.gold.Slot;

/** Compares the meetings of one article: first which is which, by parties, day and place, then slot by slot. */
final class MeetingComparison {
    private final ArticlePair pair;
    private final Identities who;
    private final Scorecard card;

    MeetingComparison(ArticlePair pair, Identities who, Scorecard card) {
        this.pair = pair;
        this.who = who;
        this.card = card;
    }

    void compare() {
        Map<String, Fillers> founds = new TreeMap<>();
        for (FoundMeeting meeting : pair.found().meetings()) {
            founds.put(meeting.iri(), Fillers.of(meeting, who, pair.things()));
        }
        List<GoldMeeting> golds = pair.gold().meetings();
        Map<Integer, String> matched = matched(golds, founds);
        for (int i = 0; i < golds.size(); i++) {
            if (!golds.get(i).optional()) {
                wanted(golds.get(i), Optional.ofNullable(matched.get(i)), founds);
            }
        }
        founds.forEach((iri, fillers) -> {
            if (!matched.containsValue(iri)) {
                invented(fillers);
            }
        });
    }

    private static Map<Integer, String> matched(List<GoldMeeting> golds, Map<String, Fillers> founds) {
        List<Pairing<Integer, String>> pairings = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            int index = i;
            MeetingLikeness likeness = new MeetingLikeness(golds.get(i));
            founds.forEach((iri, fillers) ->
                    likeness.with(fillers).ifPresent(weight -> pairings.add(new Pairing<>(weight, index, iri))));
        }
        return Pairing.oneToOne(pairings);
    }

    private void wanted(GoldMeeting gold, Optional<String> match, Map<String, Fillers> founds) {
        card.meeting(gold.id(), match, pair.id());
        if (match.isPresent()) {
            card.right(Measure.MEETINGS);
        } else {
            card.missed(Measure.MEETINGS);
        }
        Fillers have = match.map(founds::get).orElse(Fillers.NONE);
        for (Slot slot : Slot.values()) {
            slot(gold, slot, have.of(slot));
        }
    }

    private void slot(GoldMeeting gold, Slot slot, Set<String> have) {
        List<Set<String>> wanted = Fillers.wanted(gold, slot);
        Set<String> extra = new HashSet<>(have);
        for (Set<String> filler : wanted) {
            extra.removeAll(filler);
            if (Collections.disjoint(filler, have)) {
                card.missed(Measure.MEETING_SLOTS);
            } else {
                card.right(Measure.MEETING_SLOTS);
            }
        }
        if (slot.kind() == Slot.Kind.ACTOR) {
            extra.removeAll(gold.allowed());
        }
        boolean open = slot.kind() != Slot.Kind.ACTOR && wanted.isEmpty();
        if (!open) {
            extra.forEach(value -> card.wrong(Measure.MEETING_SLOTS));
        }
    }

    private void invented(Fillers fillers) {
        card.wrong(Measure.MEETINGS);
        for (Slot slot : Slot.values()) {
            fillers.of(slot).forEach(value -> card.wrong(Measure.MEETING_SLOTS));
        }
    }
}
