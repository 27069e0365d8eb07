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
    private final List<NavigableSet<String>> clusters;
    private final Map<String, NavigableSet<String>> clusterOf = new HashMap<>();

    /** @param clusters all that came of clusters there were before, for their IRIs are shared out */
    Assignment(Ledger ledger, Matcher matcher, List<NavigableSet<String>> clusters) {
        this.ledger = ledger;
        this.matcher = matcher;
        this.clusters = List.copyOf(clusters);
        clusters.forEach(cluster -> cluster.forEach(name -> clusterOf.put(name, cluster)));
        this.oldestFirst = Comparator.comparingLong(ledger::minted).thenComparing(Comparator.naturalOrder());
    }

    /** Gives the names whose thing has another IRI or is called otherwise than before. */
    NavigableSet<String> assign() {
        Map<String, NavigableSet<String>> owners = new HashMap<>();
        clusters.stream()
                .sorted(Comparator.comparing(cluster -> oldest(cluster.stream()).orElseThrow(), oldestFirst))
                .forEach(cluster -> owners.put(iri(cluster, owners), cluster));
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

    private String iri(NavigableSet<String> cluster, Map<String, NavigableSet<String>> taken) {
        Stream<String> inUse = cluster.stream()
                .map(ledger::canonical)
                .filter(iri -> !taken.containsKey(iri))
                .filter(iri -> clusterOf.getOrDefault(iri, cluster) == cluster);
        return oldest(inUse)
                .or(() -> oldest(cluster.stream().filter(name -> !taken.containsKey(name))))
                .orElseThrow();
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
