package org.parley.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Makes clusters of names that are linked. The surest links join first, and none joins two names that are different things; then
 * the
 * clusters of names that people ruled to be one thing join, whatever else was found; then vague names join the one cluster that
 * they may mean. The result is the same for any order of the names.
 */
final class Clustering {
    private static final Comparator<Link> SUREST_FIRST = Comparator.comparingDouble((Link link) -> -link.confidence())
            .thenComparing(Link::one)
            .thenComparing(Link::other);

    private final Ledger ledger;
    private final Matcher matcher;
    private final Map<String, Cluster> clusters = new HashMap<>();
    private final Map<String, Profile> profiles = new HashMap<>();

    private record Link(String one, String other, Verdict verdict) {
        double confidence() {
            return verdict.confidence();
        }

        boolean isRuled() {
            return verdict.equals(Verdict.MERGED);
        }
    }

    Clustering(Ledger ledger, Matcher matcher, NavigableSet<String> names) {
        this.ledger = ledger;
        this.matcher = matcher;
        for (String name : names) {
            clusters.put(name, new Cluster(name));
            profiles.put(name, ledger.profile(name));
        }
    }

    /** Disjoint, in the order of their first names. */
    List<NavigableSet<String>> clusters() {
        List<Link> same = links(Verdict.Kind.SAME);
        same.stream().filter(link -> !link.isRuled()).forEach(link -> join(link.one(), link.other()));
        same.stream().filter(Link::isRuled).forEach(this::obey);
        profiles.keySet().stream()
                .filter(name -> vagueness(name) > 0)
                .sorted(Comparator.comparingInt(this::vagueness).thenComparing(Comparator.naturalOrder()))
                .forEach(this::settle);
        return new TreeSet<>(clusters.keySet())
                .stream()
                        .filter(name -> clusters.get(name).names().first().equals(name))
                        .map(name -> clusters.get(name).names())
                        .toList();
    }

    private List<Link> links(Verdict.Kind kind) {
        List<Link> links = new ArrayList<>();
        for (String one : clusters.keySet()) {
            ledger.links(one).forEach((other, verdict) -> {
                if (verdict.kind() == kind && one.compareTo(other) < 0 && clusters.containsKey(other)) {
                    links.add(new Link(one, other, verdict));
                }
            });
        }
        links.sort(SUREST_FIRST);
        return links;
    }

    private void settle(String vague) {
        List<String> candidates = ledger.links(vague).entrySet().stream()
                .filter(link -> link.getValue().kind() == Verdict.Kind.SAME_IF_ONLY)
                .map(Map.Entry::getKey)
                .filter(other -> clusters.containsKey(other) && vagueness(other) < vagueness(vague))
                .map(other -> clusters.get(other).names().first())
                .distinct()
                .toList();
        if (candidates.size() == 1) {
            join(vague, candidates.get(0));
        }
    }

    private int vagueness(String name) {
        return matcher.vagueness(profiles.get(name));
    }

    /** Unless a name of one is another thing than a name of the other. */
    private void join(String one, String other) {
        Cluster left = clusters.get(one);
        Cluster right = clusters.get(other);
        if (left == right || left.isApartFrom(right)) {
            return;
        }
        if (any(left, right, this::areDifferent)) {
            left.keepApartFrom(right);
        } else {
            unite(left, right);
        }
    }

    /** Whatever was found, unless the ruling goes against another one. */
    private void obey(Link link) {
        Cluster left = clusters.get(link.one());
        Cluster right = clusters.get(link.other());
        if (left != right && !any(left, right, this::areKeptApart)) {
            unite(left, right);
        }
    }

    private static boolean any(Cluster left, Cluster right, BiPredicate<String, String> pairs) {
        return left.names().stream().anyMatch(one -> right.names().stream().anyMatch(other -> pairs.test(one, other)));
    }

    private void unite(Cluster left, Cluster right) {
        Cluster larger = left.names().size() < right.names().size() ? right : left;
        Cluster smaller = larger == left ? right : left;
        larger.absorb(smaller);
        smaller.names().forEach(name -> clusters.put(name, larger));
    }

    private boolean areDifferent(String one, String other) {
        return matcher.areDifferent(profiles.get(one), profiles.get(other));
    }

    private boolean areKeptApart(String one, String other) {
        return matcher.compare(profiles.get(one), profiles.get(other)).equals(Verdict.KEPT_APART);
    }
}
