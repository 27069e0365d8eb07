package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.MeetingKind;

/** Finds the encounter told before to which those came who are told of later. */
final class Company {
    private final List<Cluster> told;

    /** @param told grows with what is read */
    Company(List<Cluster> told) {
        this.told = told;
    }

    /** "officials of Chile also took part in the meeting": in the one told right before, of which none of them was told. */
    Optional<Cluster> joined(Encounter mention) {
        boolean joined = mention.attended
                && !mention.another
                && !mention.hasSetting()
                && told.stream()
                        .noneMatch(cluster -> mention.participants.stream().anyMatch(cluster::involves));
        return joined
                ? Affinity.before(told, mention)
                        .filter(cluster -> !cluster.isOpen() && Affinity.isOfSort(cluster, mention))
                : Optional.empty();
    }

    /** "Lara and Soto flew to Lima for the talks": they were at those told before, where day or place or the sort says so. */
    Optional<Cluster> attended(Encounter mention) {
        return mention.attended && mention.kind == MeetingKind.TALKS
                ? Affinity.attended(told, mention)
                        .filter(cluster -> !cluster.isPersonal()
                                && mention.participants.stream().anyMatch(cluster::involves))
                : Optional.empty();
    }
}
