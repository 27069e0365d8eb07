package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.MeetingStatus;

/**
 * Tells encounters of which one side and a setting are known: "arrived in Lima on Monday for talks", "meetings in Lima with Lara".
 * They are facts of their own only where no other encounter may be the same.
 */
final class Lone {
    private final List<Cluster> clusters;

    Lone(List<Cluster> clusters) {
        this.clusters = clusters;
    }

    boolean isFact(Cluster cluster) {
        Encounter first = cluster.first();
        boolean person = cluster.participants().size() == 1
                && cluster.participants().stream().allMatch(key -> key.kind() == EntityKind.PERSON);
        boolean real = !first.unreal && !first.status.equals(Optional.of(MeetingStatus.PROPOSED));
        return person
                && real
                && cluster.mentions().stream().anyMatch(mention -> mention.hasSetting() && isTold(mention))
                && clusters.stream().noneMatch(other -> other != cluster && mayBe(other, cluster));
    }

    private static boolean isTold(Encounter mention) {
        return mention.participants.size() == 1 && (mention.loose || mention.onTheWay || mention.withOne);
    }

    private static boolean mayBe(Cluster other, Cluster lone) {
        return !other.isOpen()
                && lone.participants().stream().allMatch(other::involves)
                && lone.mentions().stream().allMatch(mention -> Compatibility.holds(other, mention));
    }
}
