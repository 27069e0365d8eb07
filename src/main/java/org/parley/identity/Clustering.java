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
    private final Map<String, NavigableSet<String>> clusters = new HashMap<>();
    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, Boolean> different = new HashMap<>();

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
            clusters.put(name, new TreeSet<>(List.of(name)));
            profiles.put(name, ledger.profile(name));
        }
    }

    /** Disjoint, in the order of their first names. */
    List<NavigableSet<String>> clusters() {
        List<Link> same = links(Verdict.Kind.SAME);
        same.stream().filter(link -> !link.isRuled()).forEach(link -> join(link, this::areDifferent));
        same.stream().filter(Link::isRuled).forEach(link -> join(link, this::areKeptApart));
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
                    links.add(new Link(one, other, verdict));
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
            join(new Link(vague, candidates.get(0).first(), Verdict.UNRELATED), this::areDifferent);
        }
    }

    private int vagueness(String name) {
        return matcher.vagueness(profiles.get(name));
    }

    private void join(Link link, BiPredicate<String, String> apart) {
        NavigableSet<String> left = clusters.get(link.one());
        NavigableSet<String> right = clusters.get(link.other());
        boolean mayJoin = left.stream().noneMatch(one -> right.stream().anyMatch(other -> apart.test(one, other)));
        if (left != right && mayJoin) {
            NavigableSet<String> joined = new TreeSet<>(left);
            joined.addAll(right);
            joined.forEach(name -> clusters.put(name, joined));
        }
    }

    /** Clusters that may not join are tried again for each link between them. */
    private boolean areDifferent(String one, String other) {
        return different.computeIfAbsent(
                one + "\n" + other, unseen -> verdict(one, other).kind() == Verdict.Kind.DIFFERENT);
    }

    private boolean areKeptApart(String one, String other) {
        return verdict(one, other).equals(Verdict.KEPT_APART);
    }

    private Verdict verdict(String one, String other) {
        return matcher.compare(profiles.get(one), profiles.get(other));
    }
}
