package org.parley.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.rdf.Iris;
import org.parley.store.Store;

/** Tells why a store holds an inferred triple: the rule, and the triples that it follows from, down to reported ones. */
public final class Proofs {
    /** Rules that read what others conclude are few; a longer line of reasons helps nobody. */
    private static final int DEPTH = 3;

    private static final int GRAPHS = 5;

    private final Store store;
    private final Map<Node, Rule> rules = new HashMap<>();

    public Proofs(Store store, RuleSet rules) {
        this.store = store;
        InferredGraphs graphs = new InferredGraphs(new Iris(store.info().base()));
        rules.rules().forEach(rule -> this.rules.put(graphs.of(rule), rule));
    }

    /** What rules conclude of a thing, at most so many of each, in the order of rules and triples. */
    public List<Conclusion> about(String iri, Predicate<Rule> wanted, int most) {
        return store.read(dataset -> {
            Map<Rule, List<Triple>> found = new LinkedHashMap<>();
            rules.forEach((graph, rule) -> {
                if (wanted.test(rule)) {
                    found.put(rule, triples(dataset, graph, iri, most));
                }
            });
            return found.entrySet().stream()
                    .sorted((one, other) ->
                            one.getKey().id().compareTo(other.getKey().id()))
                    .flatMap(entry -> entry.getValue().stream().map(triple -> why(dataset, entry.getKey(), triple, 1)))
                    .toList();
        });
    }

    private static List<Triple> triples(DatasetGraph dataset, Node graph, String iri, int most) {
        return dataset.stream(graph, NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .limit(most)
                .toList();
    }

    /** How a triple follows; by each rule that concludes it. Empty if none does. */
    public List<Conclusion> of(Triple triple) {
        return store.read(dataset -> why(dataset, triple, 1));
    }

    private List<Conclusion> why(DatasetGraph dataset, Triple triple, int depth) {
        return dataset.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(Quad::getGraph)
                .filter(rules::containsKey)
                .map(graph -> why(dataset, rules.get(graph), triple, depth))
                .toList();
    }

    private Conclusion why(DatasetGraph dataset, Rule rule, Triple triple, int depth) {
        Node graph = new InferredGraphs(new Iris(store.info().base())).of(rule);
        List<Binding> ways = new Solutions(dataset, 1).of(rule, graph, triple);
        List<Conclusion.Premise> premises = new ArrayList<>();
        for (Binding way : ways) {
            for (Atom atom : PositiveAtoms.of(rule)) {
                premise(dataset, atom, way, depth).ifPresent(premises::add);
            }
        }
        return new Conclusion(triple, rule, premises.stream().distinct().toList());
    }

    private Optional<Conclusion.Premise> premise(DatasetGraph dataset, Atom atom, Binding way, int depth) {
        Triple triple = Substitute.substitute(atom.pattern(), way);
        Node graph = atom.graph().map(node -> Substitute.substitute(node, way)).orElse(Node.ANY);
        // of another branch of a union
        if (!triple.isConcrete() || graph.isVariable()) {
            return Optional.empty();
        }
        List<String> graphs = dataset.stream(graph, triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(quad -> quad.getGraph().getURI())
                .sorted()
                .limit(GRAPHS)
                .toList();
        boolean holds = !graphs.isEmpty() || atom.chain().isPresent();
        return holds
                ? Optional.of(new Conclusion.Premise(
                        triple, graphs, depth < DEPTH ? why(dataset, triple, depth + 1) : List.of()))
                : Optional.empty();
    }
}
