package org.parley.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.evaluate.gold.GoldMeeting;
import org.parley.evaluate.gold.Slot;

/** Finds out why meetings of one article were missed or invented; a false find that explains a miss is told with it. */
final class MeetingProblems {
    private final ArticlePair pair;
    private final Identities who;
    private final Map<String, Fillers> taken;
    private final Map<String, Fillers> unexplained;

    /**
     * @param taken meetings found that match an annotated one
     * @param wrong those that match none
     */
    MeetingProblems(ArticlePair pair, Identities who, Map<String, Fillers> taken, Map<String, Fillers> wrong) {
        this.pair = pair;
        this.who = who;
        this.taken = taken;
        this.unexplained = new TreeMap<>(wrong);
    }

    Problem missed(GoldMeeting gold) {
        MeetingLikeness likeness = new MeetingLikeness(gold);
        Optional<String> other = first(taken, fillers -> likeness.with(fillers).isPresent());
        if (other.isPresent()) {
            return found(problem(Cause.MEETING_MERGED).gold(shown(gold)), other.get(), taken.get(other.get()));
        }
        if (!hasPartiesFound(gold)) {
            return problem(Cause.MEETING_PARTIES_UNKNOWN).gold(shown(gold));
        }
        Optional<String> part = first(unexplained, fillers -> isPart(gold, fillers));
        if (part.isPresent()) {
            Fillers fillers = unexplained.remove(part.get());
            return found(problem(Cause.MEETING_PARTIES_SHORT).gold(shown(gold)), part.get(), fillers);
        }
        return problem(Cause.MEETING_MISSED).detail(status(gold)).gold(shown(gold));
    }

    /** Those that explain no miss. */
    List<Problem> invented() {
        return unexplained.entrySet().stream()
                .map(entry -> {
                    boolean twice = pair.gold().meetings().stream().anyMatch(gold -> new MeetingLikeness(gold)
                            .with(entry.getValue())
                            .isPresent());
                    Cause cause = twice ? Cause.MEETING_TWICE : Cause.MEETING_INVENTED;
                    return found(problem(cause), entry.getKey(), entry.getValue());
                })
                .toList();
    }

    /** At least half of the parties. */
    private boolean hasPartiesFound(GoldMeeting gold) {
        List<Set<String>> parties = gold.wanted(Slot.PARTICIPANT);
        long found = parties.stream()
                .filter(ids -> ids.stream().anyMatch(id -> who.node(id).isPresent()))
                .count();
        return 2 * found >= parties.size();
    }

    /** A party in common, or the day or the place. */
    private static boolean isPart(GoldMeeting gold, Fillers fillers) {
        Set<String> people = fillers.of(Slot.PARTICIPANT, Slot.HOST, Slot.CHAIR, Slot.MEDIATOR, Slot.ABSENTEE);
        Set<String> where = fillers.of(Slot.PLACE, Slot.VENUE);
        return overlaps(gold, Slot.PARTICIPANT, people)
                || overlaps(gold, Slot.DATE, fillers.of(Slot.DATE))
                || overlaps(gold, Slot.PLACE, where)
                || overlaps(gold, Slot.VENUE, where);
    }

    private static boolean overlaps(GoldMeeting gold, Slot slot, Set<String> have) {
        return Fillers.wanted(gold, slot).stream().anyMatch(filler -> !Collections.disjoint(filler, have));
    }

    private static Optional<String> first(Map<String, Fillers> founds, Predicate<Fillers> fits) {
        return founds.entrySet().stream()
                .filter(entry -> fits.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String status(GoldMeeting gold) {
        return gold.wanted(Slot.STATUS).stream()
                .flatMap(Set::stream)
                .findFirst()
                .orElse("status open");
    }

    private static String shown(GoldMeeting gold) {
        return "%s: %s %s"
                .formatted(
                        gold.id(),
                        gold.wanted(Slot.PARTICIPANT),
                        Stream.of(Slot.DATE, Slot.PLACE, Slot.STATUS)
                                .flatMap(slot -> gold.wanted(slot).stream())
                                .toList());
    }

    private Problem found(Problem problem, String iri, Fillers fillers) {
        String shown = "%s %s"
                .formatted(
                        fillers.of(Slot.PARTICIPANT),
                        Stream.of(Slot.HOST, Slot.CHAIR, Slot.MEDIATOR, Slot.DATE, Slot.PLACE, Slot.STATUS)
                                .filter(slot -> !fillers.of(slot).isEmpty())
                                .map(slot -> slot.key() + " " + String.join(", ", fillers.of(slot)))
                                .toList());
        return problem.found(shown, pair.found().evidence(iri));
    }

    private Problem problem(Cause cause) {
        return Problem.of(cause, pair.id());
    }
}
