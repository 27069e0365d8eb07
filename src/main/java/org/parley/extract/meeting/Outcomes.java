package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKey;
import org.parley.model.MeetingStatus;

/** Finds the encounter whose end a sentence tells that names none: "But Lara rejected the offer". */
final class Outcomes {
    /** Tokens between the encounter and what became of it. */
    private static final int NEAR = 70;

    private static final Set<MeetingStatus> AHEAD = Set.of(MeetingStatus.PLANNED, MeetingStatus.PROPOSED);

    private final List<Cluster> told;

    Outcomes(List<Cluster> told) {
        this.told = told;
    }

    /** Of "cancelled a trip" the one told right after, to which somebody "had been due" to go; else the one told last. */
    Optional<Cluster> of(Encounter sequel) {
        Set<EntityKey> deciders = Set.copyOf(sequel.participants);
        undate(sequel);
        return told.stream()
                .filter(cluster -> !cluster.first().another
                        && cluster.status().filter(AHEAD::contains).isPresent()
                        && deciders.stream().allMatch(cluster::involves)
                        && Compatibility.holds(cluster, sequel))
                .filter(cluster -> sequel.definite ? distance(cluster, sequel) < NEAR : isNext(cluster, sequel))
                .min(Comparator.comparingInt(cluster -> distance(cluster, sequel)));
    }

    /** The day is that of the decision, unless a journey still to come is told. */
    private static void undate(Encounter sequel) {
        boolean ahead = sequel.told.isPresent()
                && sequel.date
                        .filter(date -> date.earliest().isAfter(sequel.told.get()))
                        .isPresent();
        sequel.date =
                ahead && sequel.status.equals(Optional.of(MeetingStatus.PLANNED)) ? sequel.date : Optional.empty();
    }

    private static int distance(Cluster cluster, Encounter sequel) {
        return cluster.mentions().stream()
                .mapToInt(mention -> sequel.trigger.from() - mention.trigger.from())
                .filter(tokens -> tokens >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isNext(Cluster cluster, Encounter sequel) {
        int behind = cluster.first().trigger.from() - sequel.trigger.from();
        return cluster.first().tentative && behind > 0 && behind < NEAR;
    }
}
