package org.parley.validate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.parley.check.Finding;
import org.parley.check.Shapes;
import org.parley.pipeline.OrderedWork;
import org.parley.store.Store;
import org.parley.store.StoreGraphs;

/** Checks a store against all that the contract promises. */
public final class StoreValidation {
    /** Triples of a graph other than an article's that are checked together. */
    private static final int PORTION = 20_000;

    private final Store store;
    private final StoreGraphs graphs;
    private final GraphNames names;
    private final int threads;
    private final Map<GraphKind, Shapes> shapes = new EnumMap<>(GraphKind.class);

    public StoreValidation(Store store, int threads) {
        this.store = store;
        this.graphs = new StoreGraphs(store);
        this.names = new GraphNames(store.info().base());
        this.threads = threads;
        for (GraphKind kind : GraphKind.values()) {
            kind.shapes().map(Shapes::of).ifPresent(known -> shapes.put(kind, known));
        }
    }

    /**
     * Checks all graphs, and the store as a whole.
     *
     * @param receiver gets each finding, first those of articles, by the names of their graphs
     */
    public Summary all(Consumer<Finding> receiver) {
        Summary summary = new Summary();
        Consumer<Finding> counted = counted(summary, receiver);
        List<String> found = graphs.names();
        List<String> articles = found.stream().filter(this::isArticle).toList();
        new OrderedWork<String, List<Finding>>(threads, () -> this::ofArticle).run(articles.iterator(), findings -> {
            summary.countArticle();
            findings.forEach(counted);
        });
        found.stream().filter(name -> !isArticle(name)).forEach(name -> {
            summary.countOtherGraph();
            other(name, counted);
        });
        ofStore(counted);
        return summary;
    }

    /** Whether the store holds this article. */
    public boolean holds(String article) {
        return graphs.contains(names.article(article));
    }

    /** Name of the graph of an article. */
    public String graphOf(String article) {
        return names.article(article);
    }

    /** Checks the graph of one article by itself. */
    public Summary article(String id, Consumer<Finding> receiver) {
        Summary summary = new Summary();
        summary.countArticle();
        ofArticle(names.article(id)).forEach(counted(summary, receiver));
        return summary;
    }

    private boolean isArticle(String graph) {
        return GraphKind.of(graph, names) == GraphKind.ARTICLE;
    }

    private List<Finding> ofArticle(String graph) {
        List<Triple> triples = graphs.triples(graph);
        return shapes.get(GraphKind.ARTICLE).check(graph, triples.stream());
    }

    private void other(String graph, Consumer<Finding> receiver) {
        GraphKind kind = GraphKind.of(graph, names);
        if (shapes.containsKey(kind)) {
            Shapes known = shapes.get(kind);
            graphs.forEachPortion(graph, PORTION, portion -> known.check(graph, portion.stream())
                    .forEach(receiver));
        }
        Map<String, String> iris = new HashMap<>(names.variables());
        iris.put("graph", graph);
        for (Question question : Question.values()) {
            if (question.isOf(kind)) {
                question.ask(store, iris, receiver);
            }
        }
    }

    private void ofStore(Consumer<Finding> receiver) {
        for (Question question : Question.values()) {
            if (question.isOfStore()) {
                question.ask(store, names.variables(), receiver);
            }
        }
    }

    private static Consumer<Finding> counted(Summary summary, Consumer<Finding> receiver) {
        return finding -> {
            summary.count(finding);
            receiver.accept(finding);
        };
    }
}
