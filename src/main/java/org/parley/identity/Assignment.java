package org.parley.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gives each cluster the IRI of one of its names. An IRI once given stays with the thing: of several the one minted first, and
 * after a split the part with the name it was minted from.
 */
final class Assignment {
    private final Ledger ledger;
    private final Matcher matcher;
    private final Comparator<String> oldestFirst;

    Assignment(Ledger ledger, Matcher matcher) {
        this.ledger = ledger;
        this.matcher = matcher;
        this.oldestFirst = Comparator.comparingLong(ledger::minted).thenComparing(Comparator.naturalOrder());
    }

    /** Gives the names whose thing has another IRI or is called otherwise than before. */
    NavigableSet<String> assign(List<NavigableSet<String>> clusters) {
        Map<String, NavigableSet<String>> owners = new HashMap<>();
        clusters.stream()
                .sorted(Comparator.comparing(cluster -> oldest(cluster.stream()).orElseThrow(), oldestFirst))
                .forEach(cluster -> owners.put(iri(cluster, owners, clusters), cluster));
        NavigableSet<String> changed = new TreeSet<>();
        owners.forEach((iri, cluster) -> {
            boolean renamed = rename(iri, cluster);
            cluster.stream()
                    .filter(name -> renamed || !ledger.canonical(name).equals(iri))
                    .forEach(changed::add);
            cluster.forEach(name -> ledger.assign(name, iri));
        });
        return changed;
    }

    private String iri(
            NavigableSet<String> cluster,
            Map<String, NavigableSet<String>> taken,
            List<NavigableSet<String>> clusters) {
        Stream<String> inUse = cluster.stream()
                .map(ledger::canonical)
                .filter(iri -> !taken.containsKey(iri))
                .filter(iri -> cluster.contains(iri) || isFree(iri, clusters));
        return oldest(inUse)
                .or(() -> oldest(cluster.stream().filter(name -> !taken.containsKey(name))))
                .orElseThrow();
    }

    /** No article has the name any more, and nothing else goes by its IRI. */
    private boolean isFree(String iri, List<NavigableSet<String>> clusters) {
        return !ledger.isUsed(iri)
                && ledger.assigned(iri).stream()
                        .allMatch(name -> clusters.stream().anyMatch(cluster -> cluster.contains(name)));
    }

    private Optional<String> oldest(Stream<String> names) {
        return names.min(oldestFirst);
    }

    private String label(List<Profile> profiles) {
        return profiles.stream()
                .flatMap(profile -> matcher.name(profile).stream())
                .findFirst()
                .orElseGet(() -> PreferredName.of(profiles));
    }

    private boolean rename(String iri, NavigableSet<String> cluster) {
        String label = label(cluster.stream().map(ledger::profile).toList());
        if (label.equals(ledger.label(iri))) {
            return false;
        }
        ledger.call(iri, label);
        return true;
    }
}
