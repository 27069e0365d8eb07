package org.parley.infer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** A rule with what it takes to follow changes. */
final class CompiledRule {
    private static final int PORTION = 500;

    private final Rule rule;
    private final List<Site> sites;

    CompiledRule(Rule rule) {
        this.rule = rule;
        this.sites = Sites.of(rule);
    }

    Rule rule() {
        return rule;
    }

    List<Site> sites() {
        return sites;
    }

    boolean isTouchedBy(Quad quad) {
        return sites.stream().anyMatch(site -> site.isTouchedBy(quad));
    }

    /** A site with the changed quads that make a difference there. */
    record Touch(Site site, List<Quad> quads) {}

    /** What was removed, seen from the new state. */
    List<Touch> removed(Delta delta, DatasetGraph now) {
        return sites.stream().map(site -> touch(site, delta.removed(site), now)).toList();
    }

    /** What was added, seen from the state before. */
    List<Touch> added(Delta delta, DatasetGraph before) {
        return sites.stream()
                .map(site -> touch(site, delta.added(site), before))
                .toList();
    }

    /** Where no graph is asked for, a triple that another graph states in the other state has neither come nor gone. */
    private static Touch touch(Site site, List<Quad> quads, DatasetGraph other) {
        boolean isOfAGraph = site.atom().graph().isPresent();
        return new Touch(
                site,
                quads.stream()
                        .filter(quad -> isOfAGraph
                                || !other.contains(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject()))
                        .toList());
    }

    /** Values of the anchor whose conclusions may have gone, or come where something must not hold; or the other way round. */
    Set<Binding> touched(List<Touch> touches, DatasetGraph dataset) {
        Set<Binding> anchors = new LinkedHashSet<>();
        touches.forEach(touch -> touch(touch.site(), touch.quads(), dataset, anchors));
        return anchors;
    }

    private void touch(Site site, List<Quad> quads, DatasetGraph dataset, Set<Binding> anchors) {
        List<Binding> rows = quads.stream()
                .map(site::row)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (List<Binding> some : Portions.of(rows, PORTION)) {
            try (QueryExec query = Conclusions.execution(dataset)
                    .query(site.touched(rule.anchor(), some))
                    .build()) {
                query.select().forEachRemaining(found -> anchors.add(anchor(found)));
            }
        }
    }

    /** Free of the database it came from. */
    private Binding anchor(Binding found) {
        BindingBuilder anchor = BindingFactory.builder();
        rule.anchor().forEach(variable -> anchor.add(variable, found.get(variable)));
        return anchor.build();
    }
}
