package org.parley.serve;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph of a dataset, or the union of its graphs, without what is in hidden ones. */
final class ReportedGraph extends GraphBase {
    private final DatasetGraph dataset;
    private final Node name;
    private final Set<Node> hidden;

    private ReportedGraph(DatasetGraph dataset, Node name, Set<Node> hidden) {
        this.dataset = dataset;
        this.name = name;
        this.hidden = hidden;
    }

    /** What a query that is at a graph may see of it; the default graph is the union. */
    static ReportedGraph of(DatasetGraph dataset, Graph active, Set<Node> hidden) {
        boolean isNamed = active instanceof GraphView view
                && view.getGraphName() != null
                && !Quad.isDefaultGraph(view.getGraphName())
                && !Quad.isUnionGraph(view.getGraphName());
        return new ReportedGraph(dataset, isNamed ? ((GraphView) active).getGraphName() : Node.ANY, hidden);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(
                dataset.stream(name, pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject())
                        .filter(quad -> !quad.isDefaultGraph() && !hidden.contains(quad.getGraph()))
                        .map(Quad::asTriple)
                        .distinct()
                        .iterator());
    }
}
