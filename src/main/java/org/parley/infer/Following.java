package org.parley.infer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.SetUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.parley.store.DerivedGraphs;

/**
 * Follows a change of the data through one rule.
 *
 * <p>Premises that came are joined with the rest of the rule in the new state and give what is concluded now; premises that went
 * in the state before, and of what they gave, that is asked for anew which is not among the first. Where a triple must not hold, or
 * is counted, it is joined with the patterns around and gives values of the anchor, for which the rule is asked of both states.
 */
final class Following {
    /** Changed triples that are asked for together. */
    private static final int PORTION = 500;

    private final CompiledRule rule;
    private final Node graph;
    private final Delta delta;
    private final Pending pending;
    private final DerivedGraphs graphs;

    /**
     * @param graph that holds what the rule concluded before
     * @param pending of this rule and those after it
     */
    Following(CompiledRule rule, Node graph, Delta delta, Pending pending, DerivedGraphs graphs) {
        this.rule = rule;
        this.graph = graph;
        this.delta = delta;
        this.pending = pending;
        this.graphs = graphs;
    }

    Difference difference() {
        List<Touch> removals = graphs.now(now -> touches(delta::removed, now));
        List<Touch> additions = graphs.before(before -> touches(delta::added, before));
        return removals.isEmpty() && additions.isEmpty() ? Difference.NONE : difference(removals, additions);
    }

    private Difference difference(List<Touch> removals, List<Touch> additions) {
        Map<Triple, Binding> gained = graphs.now(now -> concluded(additions, now));
        Map<Triple, Binding> lost = graphs.before(before -> concluded(removals, before));
        lost.keySet().removeAll(gained.keySet());
        Set<Binding> anchors = new LinkedHashSet<>(graphs.before(before -> touched(removals, before, false)));
        anchors.addAll(graphs.now(now -> touched(additions, now, true)));
        Conclusions conclusions = new Conclusions(rule.rule());
        Set<Triple> old = conclusions.areToldByTheirAnchor()
                ? graphs.now(now -> conclusions.stored(now, graph, anchors))
                : graphs.before(before -> conclusions.of(before, anchors));
        old.addAll(lost.keySet());
        anchors.addAll(lost.values());
        Set<Triple> current = graphs.now(now -> conclusions.of(now, anchors));
        current.addAll(gained.keySet());
        return new Difference(
                SetUtils.difference(old, current), graphs.now(now -> unstored(SetUtils.difference(current, old), now)));
    }

    private Set<Triple> unstored(Set<Triple> triples, DatasetGraph now) {
        return triples.stream()
                .filter(triple -> !now.contains(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .collect(Collectors.toSet());
    }

    private List<Touch> touches(Function<Site, List<Quad>> changed, DatasetGraph other) {
        Touch.OtherState state = new Touch.OtherState(other, pending);
        return rule.sites().stream()
                .map(site -> Touch.of(site, changed.apply(site), state))
                .filter(touch -> !touch.isEmpty())
                .toList();
    }

    /** What the rule concludes with changed triples as premises, with the values of its anchor. */
    private Map<Triple, Binding> concluded(List<Touch> touches, DatasetGraph dataset) {
        Map<Triple, Binding> conclusions = new LinkedHashMap<>();
        for (Touch touch : touches) {
            if (touch.supports()) {
                SiteQuery query = new SiteQuery(rule.rule(), touch.site());
                ask(touch, query::concluded, dataset, row -> conclude(row, conclusions));
            }
        }
        return conclusions;
    }

    private void conclude(Binding row, Map<Triple, Binding> conclusions) {
        for (Triple pattern : rule.rule().query().getConstructTemplate().getTriples()) {
            Triple triple = Substitute.substitute(pattern, row);
            if (triple.isConcrete()) {
                conclusions.put(triple, anchor(row));
            }
        }
    }

    /**
     * Values of the anchor whose conclusions may come or go otherwise than with a premise.
     *
     * @param come whether the triples came: what must not hold takes then conclusions that there are
     */
    private Set<Binding> touched(List<Touch> touches, DatasetGraph dataset, boolean come) {
        Set<Binding> anchors = new LinkedHashSet<>();
        for (Touch touch : touches) {
            if (!touch.supports()) {
                SiteQuery query = new SiteQuery(rule.rule(), touch.site());
                boolean onlyTakes = come && touch.site().effect() == Effect.HINDERS;
                ask(
                        touch,
                        rows -> onlyTakes ? query.touched(rows, graph) : query.touched(rows),
                        dataset,
                        row -> anchors.add(anchor(row)));
            }
        }
        return anchors;
    }

    private static void ask(
            Touch touch, Function<List<Binding>, Query> query, DatasetGraph dataset, Consumer<Binding> receiver) {
        for (List<Binding> some : Portions.of(touch.rows(), PORTION)) {
            try (QueryExec run = Conclusions.orderedExecution(dataset)
                    .query(query.apply(some))
                    .build()) {
                run.select().forEachRemaining(receiver);
            }
        }
    }

    /** Free of the database it came from. */
    private Binding anchor(Binding found) {
        BindingBuilder anchor = BindingFactory.builder();
        rule.rule().anchor().forEach(variable -> anchor.add(variable, found.get(variable)));
        return anchor.build();
    }
}
