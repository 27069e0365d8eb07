package org.parley.infer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Values of the anchor whose conclusions may have gone. */
    Set<Binding> losing(Delta delta, DatasetGraph before) {
        Set<Binding> anchors = new LinkedHashSet<>();
        sites.forEach(site -> touch(site, delta.removed(site), before, anchors));
        return anchors;
    }

    /** Values of the anchor that may have new conclusions, or none any more where something must not hold. */
    Set<Binding> gaining(Delta delta, DatasetGraph now) {
        Set<Binding> anchors = new LinkedHashSet<>();
        sites.forEach(site -> touch(site, delta.added(site), now, anchors));
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
