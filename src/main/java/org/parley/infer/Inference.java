package org.parley.infer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.rdf.Iris;
import org.parley.rdf.Literals;
import org.parley.store.Derivation;
import org.parley.store.DerivedGraphs;
import org.parley.store.GraphChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in a graph for each rule what it concludes from all others. Of changed articles only those conclusions are asked for
 * anew that a changed triple can touch: asked of the state before as well as of the new one, the difference is what changes.
 */
public final class Inference implements Derivation {
    private static final Logger LOG = LoggerFactory.getLogger(Inference.class);
    /** More changed triples than this cost more one by one than all rules from the start. */
    private static final int MOST_CHANGES = 200_000;

    private final InferredGraphs names;
    private final String digest;
    private final List<CompiledRule> rules;
    private final Map<Node, List<CompiledRule>> readers = new HashMap<>();
    private final List<CompiledRule> readersOfAll;
    private Delta delta;

    /** @throws RuleFault if a rule can't be followed when data changes */
    public Inference(Iris iris, RuleSet rules) {
        this.names = new InferredGraphs(iris);
        this.digest = rules.digest();
        this.rules = rules.rules().stream().map(CompiledRule::of).toList();
        this.readersOfAll = this.rules.stream()
                .filter(rule ->
                        rule.sites().stream().anyMatch(site -> site.properties().isEmpty()))
                .toList();
        this.rules.forEach(rule -> rule.sites().forEach(site -> site.properties()
                .ifPresent(properties ->
                        properties.forEach(property -> readers.computeIfAbsent(property, unseen -> new ArrayList<>())
                                .add(rule)))));
        this.delta = newDelta();
    }

    private Delta newDelta() {
        return new Delta(this::matters, MOST_CHANGES);
    }

    private boolean matters(Quad quad) {
        return readersOfAll.stream().anyMatch(rule -> rule.isTouchedBy(quad))
                || readers.getOrDefault(quad.getPredicate(), List.of()).stream()
                        .anyMatch(rule -> rule.isTouchedBy(quad));
    }

    @Override
    public void changed(GraphChange change) {
        delta.note(change.graph(), change.removed(), change.added());
    }

    @Override
    public void derive(DerivedGraphs graphs) throws IOException {
        boolean known = graphs.now(dataset ->
                dataset.contains(names.all(), names.all(), SchemaDO.version.asNode(), Literals.text(digest)));
        if (graphs.isFresh() || !known || delta.isTooLarge()) {
            whole(graphs);
        } else {
            for (int i = 0; i < rules.size(); i++) {
                follow(rules.get(i), Pending.of(rules.subList(i, rules.size()), names), graphs);
            }
        }
        delta = newDelta();
    }

    private void whole(DerivedGraphs graphs) throws IOException {
        for (Node gone : graphs.now(this::withoutRule)) {
            graphs.replace(gone, nothing -> {});
        }
        for (CompiledRule rule : rules) {
            Conclusions conclusions = new Conclusions(rule.rule());
            long start = System.nanoTime();
            graphs.replace(
                    names.of(rule.rule()),
                    receiver -> graphs.now(dataset -> {
                        conclusions.forEach(dataset, receiver);
                        return true;
                    }));
            LOG.debug("rule {}: {} ms", rule.rule().id(), (System.nanoTime() - start) / 1_000_000);
        }
        List<Triple> description = description();
        graphs.replace(names.all(), description::forEach);
    }

    private Set<Node> withoutRule(DatasetGraph dataset) {
        Set<Node> gone = new LinkedHashSet<>();
        dataset.find(names.all(), Node.ANY, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(quad -> gone.add(quad.getSubject()));
        rules.forEach(rule -> gone.remove(names.of(rule.rule())));
        return gone;
    }

    private List<Triple> description() {
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(names.all(), SchemaDO.version.asNode(), Literals.text(digest)));
        for (CompiledRule rule : rules) {
            Node graph = names.of(rule.rule());
            triples.add(Triple.create(
                    graph, RDFS.label.asNode(), Literals.text(rule.rule().id())));
            triples.add(Triple.create(
                    graph, RDFS.comment.asNode(), Literals.text(rule.rule().meaning())));
        }
        return triples;
    }

    private void follow(CompiledRule rule, Pending pending, DerivedGraphs graphs) {
        Node graph = names.of(rule.rule());
        long start = System.nanoTime();
        Difference difference = new Following(rule, graph, delta, pending, graphs).difference();
        LOG.debug(
                "rule {}: {} removed, {} added in {} ms",
                rule.rule().id(),
                difference.removed().size(),
                difference.added().size(),
                (System.nanoTime() - start) / 1_000_000);
        graphs.change(graph, difference.removed(), difference.added());
        delta.note(graph, difference.removed(), difference.added());
    }
}
