package org.parley.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Changed quads that some rule may care for, by property. */
final class Delta {
    private final Predicate<Quad> matters;
    private final int most;
    private final Map<Node, List<Quad>> removed = new HashMap<>();
    private final Map<Node, List<Quad>> added = new HashMap<>();
    private int size;

    /** @param most quads that are kept; of more only the number is known */
    Delta(Predicate<Quad> matters, int most) {
        this.matters = matters;
        this.most = most;
    }

    void note(Node graph, Collection<Triple> taken, Collection<Triple> given) {
        taken.forEach(triple -> note(new Quad(graph, triple), removed));
        given.forEach(triple -> note(new Quad(graph, triple), added));
    }

    private void note(Quad quad, Map<Node, List<Quad>> quads) {
        if (!matters.test(quad)) {
            return;
        }
        size++;
        if (size <= most) {
            quads.computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                    .add(quad);
        }
    }

    boolean isTooLarge() {
        return size > most;
    }

    List<Quad> removed(Site site) {
        return quads(removed, site);
    }

    List<Quad> added(Site site) {
        return quads(added, site);
    }

    private static List<Quad> quads(Map<Node, List<Quad>> all, Site site) {
        return site.properties().orElseGet(all::keySet).stream()
                .flatMap(property -> all.getOrDefault(property, List.of()).stream())
                .filter(site::isTouchedBy)
                .toList();
    }
}
