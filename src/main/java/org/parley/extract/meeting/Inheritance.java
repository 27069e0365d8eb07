package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;

/** Gives parties to encounters that no sentence names any of: those of the article's two sides, or of the round before. */
final class Inheritance {
    private static final double OF_SIDES = 0.5;
    private static final double OF_ROUND = 0.55;

    private final List<Cluster> clusters;
    private final Set<EntityKey> sides;

    Inheritance(List<Cluster> clusters, Set<EntityKey> sides) {
        this.clusters = clusters;
        this.sides = sides;
    }

    /** @param unplaced the encounter that the article keeps coming back to, if it tells of no other */
    void fill(Supplier<Optional<Cluster>> unplaced) {
        main().or(unplaced).ifPresent(main -> main.inherit(sides, OF_SIDES));
        clusters.stream().filter(Inheritance::isNameless).forEach(cluster -> cluster.inherit(sides, OF_SIDES));
        clusters.stream()
                .filter(cluster -> cluster.first().another && cluster.base().isEmpty())
                .forEach(this::follow);
        clusters.forEach(Inheritance::complete);
    }

    /** The first talks or summit told without parties, if both sides of the article may have met there. */
    private Optional<Cluster> main() {
        boolean told = clusters.stream()
                .anyMatch(cluster -> !cluster.isOpen()
                        && !cluster.isCeremony()
                        && sides.stream().allMatch(cluster::involves));
        return told || sides.isEmpty()
                ? Optional.empty()
                : clusters.stream()
                        .filter(cluster -> cluster.isOpen()
                                && !cluster.first().ofOthers
                                && cluster.base().isEmpty()
                                && (cluster.is(MeetingKind.TALKS) || cluster.is(MeetingKind.SUMMIT))
                                && sides.stream().anyMatch(cluster::involves)
                                        == !cluster.participants().isEmpty())
                        .findFirst();
    }

    /** "hosted talks last year", in an article about two sides: most likely theirs. */
    private static boolean isNameless(Cluster cluster) {
        return cluster.participants().isEmpty()
                && !cluster.first().ofOthers
                && cluster.base().isEmpty()
                && !cluster.is(MeetingKind.CALL)
                && Sufficiency.isFact(cluster);
    }

    /** "the next round is due in May", before any other is told: one of the series that is told later. */
    private void follow(Cluster round) {
        clusters.stream()
                .filter(cluster -> cluster != round
                        && cluster.is(MeetingKind.TALKS)
                        && !cluster.isOpen()
                        && !cluster.first().another
                        && round.participants().stream()
                                .allMatch(key -> cluster.involves(key) || cluster.isMediatedBy(key)))
                .findFirst()
                .ifPresent(round::follow);
    }

    /** A later round has the parties of the one before where it names none. */
    private static void complete(Cluster cluster) {
        cluster.base()
                .filter(base -> cluster.isOpen() && !base.isOpen())
                .ifPresent(base -> cluster.inherit(base.partiesAt(cluster.first().kind), OF_ROUND));
    }
}
