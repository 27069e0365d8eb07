package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.evaluate.found.FoundMeeting;
import org.parley.evaluate.gold.GoldMeeting;
import org.parley.evaluate.gold.Slot;
import org.parley.model.FactKind;

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
        Map<String, Fillers> wrong = new TreeMap<>(founds);
        wrong.keySet().removeAll(matched.values());
        Map<String, Fillers> taken = new TreeMap<>(founds);
        taken.keySet().removeAll(wrong.keySet());
        MeetingProblems problems = new MeetingProblems(pair, who, taken, wrong);
        for (int i = 0; i < golds.size(); i++) {
            if (!golds.get(i).optional()) {
                wanted(golds.get(i), Optional.ofNullable(matched.get(i)), taken, problems);
            }
        }
        matched.forEach((i, iri) -> {
            if (!golds.get(i).optional()) {
                pair.judgement(FactKind.MEETING, iri, true).ifPresent(card::judged);
            }
        });
        wrong.forEach((iri, fillers) -> {
            invented(fillers);
            pair.judgement(FactKind.MEETING, iri, false).ifPresent(card::judged);
        });
        problems.invented().forEach(card::problem);
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

    private void wanted(
            GoldMeeting gold, Optional<String> match, Map<String, Fillers> taken, MeetingProblems problems) {
        card.meeting(gold.id(), match, pair.id());
        if (match.isPresent()) {
            card.right(Measure.MEETINGS);
        } else {
            card.missed(Measure.MEETINGS);
            card.problem(problems.missed(gold));
        }
        Fillers have = match.map(taken::get).orElse(Fillers.NONE);
        SlotProblems slots = new SlotProblems(pair.id(), gold, have, match.flatMap(pair.found()::evidence));
        for (Slot slot : Slot.values()) {
            Set<String> extra = slot(gold, slot, have.of(slot));
            if (match.isPresent()) {
                slots.of(slot, extra).forEach(card::problem);
            }
        }
    }

    /** Counts what is right and wrong in a slot, and gives what is too much in it. */
    private Set<String> slot(GoldMeeting gold, Slot slot, Set<String> have) {
        List<Set<String>> wanted = Fillers.wanted(gold, slot);
        boolean open = slot.kind() != Slot.Kind.ACTOR && wanted.isEmpty();
        Set<String> extra = open ? new TreeSet<>() : new TreeSet<>(have);
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
        extra.forEach(value -> card.wrong(Measure.MEETING_SLOTS));
        return extra;
    }

    private void invented(Fillers fillers) {
        card.wrong(Measure.MEETINGS);
        for (Slot slot : Slot.values()) {
            fillers.of(slot).forEach(value -> card.wrong(Measure.MEETING_SLOTS));
        }
    }
}
