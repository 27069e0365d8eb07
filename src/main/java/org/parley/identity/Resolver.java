package org.parley.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings the clusters of a ledger up to date with profiles that have changed. Only what hangs together with a changed name is
 * looked at: names linked to it, and names linked to those.
 */
final class Resolver {
    private final Ledger ledger;
    private final Matcher matcher;
    private final NavigableSet<String> concerned = new TreeSet<>();

    Resolver(Ledger ledger, Matcher matcher) {
        this.ledger = ledger;
        this.matcher = matcher;
    }

    /**
     * Compares the names anew and clusters them.
     *
     * @param touched names whose profile or references have changed, of the matcher's kinds
     * @return names whose thing has another IRI or is called otherwise than before
     */
    NavigableSet<String> resolve(NavigableSet<String> touched) {
        NavigableSet<String> open = connected(touched);
        touched.forEach(this::relink);
        open.addAll(connected(touched));
        concerned.addAll(open);
        List<NavigableSet<String>> clusters = new ArrayList<>();
        while (!open.isEmpty()) {
            NavigableSet<String> component = connected(Set.of(open.first()));
            open.removeAll(component);
            component.removeIf(key -> !ledger.isUsed(key));
            clusters.addAll(new Clustering(ledger, matcher, component).clusters());
        }
        NavigableSet<String> changed = new Assignment(ledger, matcher, clusters).assign();
        changed.addAll(touched.stream().filter(this::isGone).toList());
        return changed;
    }

    /** After {@link #resolve}: the names of which something may have to be said anew. */
    NavigableSet<String> concerned() {
        NavigableSet<String> names = new TreeSet<>(concerned);
        concerned.forEach(name -> names.addAll(ledger.assigned(ledger.canonical(name))));
        return names;
    }

    private boolean isGone(String key) {
        if (ledger.isUsed(key)) {
            return false;
        }
        ledger.assign(key, key);
        return true;
    }

    /** The names, and all that are linked to them directly or by way of others as one thing. */
    private NavigableSet<String> connected(Collection<String> names) {
        NavigableSet<String> found = new TreeSet<>(names);
        Deque<String> next = new ArrayDeque<>(names);
        while (!next.isEmpty()) {
            ledger.links(next.remove()).forEach((other, verdict) -> {
                if (verdict.joins() && found.add(other)) {
                    next.add(other);
                }
            });
        }
        return found;
    }

    private void relink(String key) {
        Profile profile = ledger.profile(key);
        Set<String> blocks = profile.isEmpty() ? Set.of() : matcher.blocks(profile);
        Set<String> before = ledger.blocks(key);
        before.stream().filter(block -> !blocks.contains(block)).forEach(block -> ledger.leave(block, key));
        blocks.stream().filter(block -> !before.contains(block)).forEach(block -> ledger.join(block, key));
        NavigableSet<String> near = new TreeSet<>();
        blocks.forEach(block -> near.addAll(ledger.members(block)));
        near.remove(key);
        link(profile, near);
    }

    /** Writes only what is not as it was. */
    private void link(Profile profile, NavigableSet<String> near) {
        NavigableMap<String, Verdict> before = ledger.links(profile.key());
        concerned.addAll(before.keySet());
        NavigableSet<String> candidates = new TreeSet<>(before.keySet());
        candidates.addAll(near);
        for (String other : candidates) {
            Verdict verdict = near.contains(other) ? verdict(profile, other) : Verdict.UNRELATED;
            if (!verdict.equals(before.getOrDefault(other, Verdict.UNRELATED))) {
                ledger.link(profile.key(), other, verdict);
            }
        }
    }

    private Verdict verdict(Profile profile, String other) {
        Profile candidate = ledger.profile(other);
        Verdict verdict = candidate.isEmpty() ? Verdict.UNRELATED : matcher.compare(profile, candidate);
        return verdict.kind() == Verdict.Kind.DIFFERENT ? Verdict.UNRELATED : verdict;
    }
}
