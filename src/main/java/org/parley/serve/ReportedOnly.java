package org.parley.serve;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;

/**
 * The service that answers from what was reported, and hides what was inferred: the graphs that the graph of inferences
 * describes. TDB2 leaves them out while it reads its indexes, so that named graphs, their union and paths all do without them.
 */
final class ReportedOnly {
    private static final String DESCRIPTION = "graph/inferred";
    private static final Symbol ASKED_FOR = Symbol.create("https://w3id.org/parley/ns#reportedOnly");

    private ReportedOnly() {}

    /**
     * @param limits of a query, as of the service that answers from everything
     */
    static DataService.Builder service(DatasetGraph dataset, Context limits) {
        Context context = limits.copy();
        context.set(ASKED_FOR, true);
        return DataService.newBuilder(dataset)
                .addEndpoint(org.apache.jena.fuseki.server.Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(context)
                        .build());
    }

    /** Whether what is asked for is what was reported only. */
    static boolean isAskedFor(Context context) {
        return context.isTrue(ASKED_FOR);
    }

    /** By its name, the graph that describes inferences or one of inferences. */
    static boolean isInferred(String graph) {
        return graph.endsWith(DESCRIPTION) || graph.contains(DESCRIPTION + "/");
    }

    /** For one query: when the database is written anew, or a rule comes, its graphs have other numbers. */
    static void hide(DatasetGraph dataset, Context query) {
        Txn.executeRead(dataset, () -> {
            Set<Node> hidden = inferred(dataset);
            query.set(SystemTDB.symTupleFilter, filter(dataset, hidden));
            QC.setFactory(query, execution -> new ReportedExecution(execution, hidden));
        });
    }

    private static Predicate<Tuple<NodeId>> filter(DatasetGraph dataset, Set<Node> hidden) {
        NodeTable nodes = TDBInternal.getDatasetGraphTDB(withoutText(dataset))
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        Set<NodeId> ids = new HashSet<>();
        hidden.forEach(graph -> ids.add(nodes.getNodeIdForNode(graph)));
        return quad -> !ids.contains(quad.get(0));
    }

    /** TDB2 does not look for its own below a text index. */
    private static DatasetGraph withoutText(DatasetGraph dataset) {
        return dataset instanceof DatasetGraphText text ? text.getWrapped() : dataset;
    }

    private static Set<Node> inferred(DatasetGraph dataset) {
        Set<Node> graphs = new HashSet<>();
        dataset.stream(Node.ANY, Node.ANY, RDFS.comment.asNode(), Node.ANY)
                .filter(quad ->
                        quad.getGraph().isURI() && isInferred(quad.getGraph().getURI()))
                .forEach(quad -> {
                    graphs.add(quad.getGraph());
                    graphs.add(quad.getSubject());
                });
        return graphs;
    }
}
