package org.parley.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Makes clusters of names that are linked. The surest links join first, and none joins two names that are different things; then
 * vague names join the one cluster that they may mean. The result is the same for any order of the names.
 */
final class Clustering {
    private static final Comparator<Link> SUREST_FIRST = Comparator.comparingDouble((Link link) -> -link.confidence())
            .thenComparing(Link::one)
            .thenComparing(Link::other);

    private final Ledger ledger;
    private final Matcher matcher;
    private final Map<String, NavigableSet<String>> clusters = new HashMap<>();
    private final Map<String, Profile> profiles = new HashMap<>();

    private record Link(String one, String other, double confidence) {}

    Clustering(Ledger ledger, Matcher matcher, NavigableSet<String> names) {
        this.ledger = ledger;
        this.matcher = matcher;
        for (String name : names) {
            clusters.put(name, new TreeSet<>(List.of(name)));
            profiles.put(name, ledger.profile(name));
        }
    }

    /** Disjoint, in the order of their first names. */
    List<NavigableSet<String>> clusters() {
        links(Verdict.Kind.SAME).forEach(link -> join(link.one(), link.other()));
        profiles.keySet().stream()
                .filter(name -> vagueness(name) > 0)
                .sorted(Comparator.comparingInt(this::vagueness).thenComparing(Comparator.naturalOrder()))
                .forEach(this::settle);
        return new TreeSet<>(clusters.keySet())
                .stream()
                        .filter(name -> clusters.get(name).first().equals(name))
                        .map(clusters::get)
                        .toList();
    }

    private List<Link> links(Verdict.Kind kind) {
        List<Link> links = new ArrayList<>();
        for (String one : clusters.keySet()) {
            ledger.links(one).forEach((other, verdict) -> {
                if (verdict.kind() == kind && one.compareTo(other) < 0 && clusters.containsKey(other)) {
                    links.add(new Link(one, other, verdict.confidence()));
                }
            });
        }
        links.sort(SUREST_FIRST);
        return links;
    }

    private void settle(String vague) {
        List<NavigableSet<String>> candidates = ledger.links(vague).entrySet().stream()
                .filter(link -> link.getValue().kind() == Verdict.Kind.SAME_IF_ONLY)
                .map(Map.Entry::getKey)
                .filter(other -> clusters.containsKey(other) && vagueness(other) < vagueness(vague))
                .map(clusters::get)
                .distinct()
                .toList();
        if (candidates.size() == 1) {
            join(vague, candidates.get(0).first());
        }
    }

    private int vagueness(String name) {
        return matcher.vagueness(profiles.get(name));
    }

    private void join(String one, String other) {
        NavigableSet<String> left = clusters.get(one);
        NavigableSet<String> right = clusters.get(other);
        if (left != right && mayJoin(left, right)) {
            NavigableSet<String> joined = new TreeSet<>(left);
            joined.addAll(right);
            joined.forEach(name -> clusters.put(name, joined));
        }
    }

    private boolean mayJoin(NavigableSet<String> left, NavigableSet<String> right) {
        return left.stream().noneMatch(one -> right.stream().anyMatch(other -> areDifferent(one, other)));
    }

    private boolean areDifferent(String one, String other) {
        return matcher.compare(profiles.get(one), profiles.get(other)).kind() == Verdict.Kind.DIFFERENT;
    }
}
