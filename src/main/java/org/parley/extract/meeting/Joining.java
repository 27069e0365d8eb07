package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;

/**
 * Joins two accounts of one encounter: one that tells where and when but not of whom ("Talks opened in Lima on Monday"), and
 * one close by that tells of whom but neither where nor when ("Lara and Varga met").
 */
final class Joining {
    /** Tokens between the two accounts. */
    private static final int NEAR = 110;

    private final List<Cluster> clusters;

    Joining(List<Cluster> clusters) {
        this.clusters = clusters;
    }

    /** Takes the second account out of the list and adds its mentions to the first. */
    void join() {
        for (Cluster open : List.copyOf(clusters)) {
            if (isPlaceless(open)) {
                only(open).ifPresent(named -> {
                    named.mentions().forEach(open::add);
                    clusters.remove(named);
                });
            }
        }
        joinHeading();
    }

    /** "Peru and Chile hold talks", says the headline, and the text that their ministers do: one encounter. */
    private void joinHeading() {
        for (Cluster states : List.copyOf(clusters)) {
            List<Cluster> persons = states.first().heading && isOfStates(states)
                    ? clusters.stream()
                            .filter(cluster -> isOfTheirs(states, cluster))
                            .toList()
                    : List.of();
            if (persons.size() == 1) {
                persons.get(0).mentions().forEach(states::add);
                clusters.remove(persons.get(0));
            }
        }
    }

    private static boolean isOfStates(Cluster cluster) {
        return cluster.participants().size() == 2
                && cluster.persons().isEmpty()
                && !cluster.isSeparate()
                && cluster.participants().stream().allMatch(key -> key.kind() == EntityKind.STATE);
    }

    private static boolean isOfTheirs(Cluster states, Cluster persons) {
        return persons.isPersonal()
                && !persons.first().another
                && !persons.isSeparate()
                && persons.isOf(states.participants())
                && states.participants().stream().allMatch(persons::involves)
                && states.status().equals(persons.status())
                && persons.mentions().stream().allMatch(mention -> Compatibility.holds(states, mention));
    }

    /** Told with where or when, of nobody or one side. */
    private static boolean isPlaceless(Cluster cluster) {
        return cluster.isOpen()
                && !cluster.first().another
                && cluster.is(MeetingKind.TALKS)
                && cluster.persons().isEmpty()
                && cluster.mentions().stream().anyMatch(Encounter::hasSetting)
                && isHeld(cluster);
    }

    private Optional<Cluster> only(Cluster open) {
        List<Cluster> found = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster != open && isNamed(cluster) && isNear(open, cluster) && isOf(open, cluster)) {
                found.add(cluster);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isNamed(Cluster cluster) {
        return !cluster.isOpen()
                && !cluster.first().another
                && !cluster.is(MeetingKind.CALL)
                && !cluster.is(MeetingKind.CONSULTATION)
                && !cluster.isCeremony()
                && !cluster.isSeparate()
                && cluster.mentions().stream().noneMatch(Encounter::hasSetting)
                && isHeld(cluster);
    }

    private static boolean isHeld(Cluster cluster) {
        return cluster.status().orElse(MeetingStatus.HELD) == MeetingStatus.HELD;
    }

    private static boolean isNear(Cluster open, Cluster named) {
        int at = named.first().trigger.from();
        return open.mentions().stream().anyMatch(mention -> Math.abs(mention.trigger.from() - at) < NEAR);
    }

    /** The one side known is a party of the other account, or no state is known of either. */
    private static boolean isOf(Cluster open, Cluster named) {
        return open.participants().stream().allMatch(named::involves)
                || (open.participants().isEmpty()
                        && named.participants().stream()
                                .map(EntityKey::kind)
                                .allMatch(kind -> kind == EntityKind.PERSON));
    }
}
