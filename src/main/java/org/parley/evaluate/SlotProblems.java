package org.parley.evaluate;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.evaluate.found.Evidence;
import org.parley.evaluate.gold.GoldMeeting;
import org.parley.evaluate.gold.Slot;

/** Finds out what is wrong with a slot of a meeting that was found. */
final class SlotProblems {
    private final String article;
    private final GoldMeeting gold;
    private final Fillers found;
    private final Optional<Evidence> evidence;

    SlotProblems(String article, GoldMeeting gold, Fillers found, Optional<Evidence> evidence) {
        this.article = article;
        this.gold = gold;
        this.found = found;
        this.evidence = evidence;
    }

    /**
     * The problems of a slot: each missing filler with what stands in its place, and fillers too many where none is missing.
     *
     * @param extra what stands in the slot and should not
     */
    List<Problem> of(Slot slot, Set<String> extra) {
        List<Set<String>> missing = Fillers.wanted(gold, slot).stream()
                .filter(filler -> Collections.disjoint(filler, found.of(slot)))
                .toList();
        if (missing.isEmpty()) {
            return extra.isEmpty() ? List.of() : List.of(told(Cause.SLOT_EXTRA, slot.key(), extra, slot));
        }
        return missing.stream()
                .map(filler -> missing(slot, filler, extra).gold("%s %s %s".formatted(gold.id(), slot.key(), filler)))
                .toList();
    }

    private Problem missing(Slot slot, Set<String> filler, Set<String> extra) {
        Optional<Slot> other = Arrays.stream(Slot.values())
                .filter(s -> s != slot && s.kind() == slot.kind() && !Collections.disjoint(found.of(s), filler))
                .findFirst();
        if (other.isPresent() && slot.kind() != Slot.Kind.TERM) {
            Set<String> there = new HashSet<>(found.of(other.get()));
            there.retainAll(filler);
            return told(Cause.SLOT_MOVED, slot.key() + " as " + other.get().key(), there, other.get());
        }
        if (!extra.isEmpty()) {
            return told(Cause.SLOT_WRONG, slot.key(), extra, slot);
        }
        Cause cause = found.of(slot).isEmpty() ? Cause.SLOT_EMPTY : Cause.SLOT_SHORT;
        return Problem.of(cause, article).detail(slot.key());
    }

    private Problem told(Cause cause, String detail, Set<String> values, Slot slot) {
        String shown = Stream.concat(Stream.of(gold.id(), slot.key()), new TreeSet<>(values).stream())
                .reduce((all, word) -> all + " " + word)
                .orElseThrow();
        return Problem.of(cause, article).detail(detail).found(shown, evidence);
    }
}
