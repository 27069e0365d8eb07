package org.parley.extract.meeting;

import java.util.List;

/** Tells of encounters that only sum up or repeat what is told of others. */
final class Repetitions {
    private final List<Cluster> clusters;

    Repetitions(List<Cluster> clusters) {
        this.clusters = clusters;
    }

    boolean isOne(Cluster cluster) {
        return isSum(cluster) || isEcho(cluster);
    }

    /** "is unwilling to hold talks", of one who is known to have turned down a meeting. */
    private boolean isEcho(Cluster cluster) {
        return Sufficiency.isOnlyDecided(cluster)
                && clusters.stream()
                        .anyMatch(other -> other != cluster
                                && !other.isOpen()
                                && other.status().equals(cluster.status())
                                && cluster.participants().stream().allMatch(other::involves));
    }

    /** "Lara's calls with Moe and Varga", told one by one elsewhere. */
    private boolean isSum(Cluster sum) {
        return sum.mentions().stream().allMatch(mention -> mention.plural || mention.participants.isEmpty())
                && clusters.stream()
                                .filter(cluster -> cluster.isSeparate()
                                        && sum.participants().containsAll(cluster.participants()))
                                .count()
                        > 1;
    }
}
