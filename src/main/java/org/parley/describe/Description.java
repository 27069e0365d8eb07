package org.parley.describe;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.rdf.Iris;
import org.parley.rdf.Literals;
import org.parley.store.Derivation;
import org.parley.store.DerivedGraphs;
import org.parley.store.GraphChange;

/**
 * Keeps the graph that describes the store. To be registered after what changes other graphs. A build that changes none leaves
 * the description as it is.
 */
public final class Description implements Derivation {
    /** Of the description; one of another format is written from the start. */
    static final String FORMAT = "1";

    private final GraphNames names;
    private final Builds builds;
    private final String program;
    private final Clock clock;
    private final Instant start;
    private final Counts articleChanges = new Counts();
    private final Map<Node, OtherGraph> others = new HashMap<>();
    private Builds.Articles articles = Builds.Articles.NONE;

    /**
     * @param program version of what builds
     * @param clock that tells when the build begins, which is now, and when it ends
     */
    public Description(Iris iris, String program, Clock clock) {
        this.names = new GraphNames(iris);
        this.builds = new Builds(names);
        this.program = program;
        this.clock = clock;
        this.start = clock.instant();
    }

    @Override
    public void changed(GraphChange change) {
        if (names.isArticle(change.graph())) {
            article(change);
        } else if (!change.graph().equals(names.meta())) {
            others.computeIfAbsent(change.graph(), unseen -> new OtherGraph()).note(change);
        }
    }

    private void article(GraphChange change) {
        Set<Triple> before = both(change.kept(), change.removed());
        Set<Triple> after = both(change.kept(), change.added());
        ArticleCount.subtract(before, articleChanges);
        ArticleCount.add(after, articleChanges);
        articles = articles.plus(new Builds.Articles(
                before.isEmpty() ? 1 : 0, before.isEmpty() || after.isEmpty() ? 0 : 1, after.isEmpty() ? 1 : 0));
    }

    private static Set<Triple> both(Collection<Triple> some, Collection<Triple> others) {
        Set<Triple> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    @Override
    public void derive(DerivedGraphs graphs) {
        Graph before = graphs.now(this::stored);
        boolean known = before.contains(names.meta(), SchemaDO.schemaVersion.asNode(), Literals.text(FORMAT));
        if (known && !isChanged()) {
            return;
        }
        Counts counts = known || graphs.isFresh() ? changed(before, graphs) : Recount.of(names, graphs);
        Graph after = description(known ? before : GraphFactory.createDefaultGraph(), counts, rules(graphs));
        graphs.change(names.meta(), without(before, after), without(after, before));
    }

    private boolean isChanged() {
        return !articles.equals(Builds.Articles.NONE)
                || others.values().stream().anyMatch(OtherGraph::isChanged);
    }

    private Graph stored(DatasetGraph dataset) {
        Graph graph = GraphFactory.createDefaultGraph();
        dataset.find(names.meta(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private Counts changed(Graph before, DerivedGraphs graphs) {
        Counts counts = graphs.isFresh() ? new Counts() : StoredCounts.read(names, before);
        counts.addAll(articleChanges);
        others.forEach((name, graph) -> {
            long left = counts.of(Measure.GRAPH, name) - OtherGraph.sum(graph.removed());
            OtherCount.add(names, name, graph.removed(), -1, counts);
            OtherCount.add(names, name, left == 0 ? graphs.properties(name) : graph.added(), 1, counts);
        });
        return counts;
    }

    private Optional<String> rules(DerivedGraphs graphs) {
        return graphs.now(dataset -> Iter.asStream(
                        dataset.find(names.inferred(), names.inferred(), SchemaDO.version.asNode(), Node.ANY))
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst());
    }

    private Graph description(Graph before, Counts counts, Optional<String> rules) {
        Graph graph = GraphFactory.createDefaultGraph();
        Instant end = clock.instant();
        long number = builds.last(before) + 1;
        Node issued = before.stream(names.part(Partitions.DATASET), DCTerms.issued.asNode(), Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElseGet(() -> Literals.instant(end));
        Partitions.write(names, counts, graph);
        Catalog.write(names, graph, new Catalog.Dates(issued, end, number));
        builds.keep(before, number, graph);
        builds.write(new Builds.Build(number, start, end, program, rules), articles, counts, graph);
        return graph;
    }

    private static List<Triple> without(Graph all, Graph some) {
        return all.stream().filter(triple -> !some.contains(triple)).toList();
    }
}
