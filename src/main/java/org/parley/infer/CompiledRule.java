package org.parley.infer;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/** A rule with the places where a changed triple makes a difference. */
record CompiledRule(Rule rule, List<Site> sites) {
    /** @throws RuleFault if it can't be followed when data changes */
    static CompiledRule of(Rule rule) {
        return new CompiledRule(rule, Sites.of(rule));
    }

    boolean isTouchedBy(Quad quad) {
        return sites.stream().anyMatch(site -> site.isTouchedBy(quad));
    }
}
