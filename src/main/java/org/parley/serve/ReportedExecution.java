package org.parley.serve;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Walks property paths without hidden graphs: TDB2's filter of tuples does not reach them. */
final class ReportedExecution extends OpExecutorTDB2 {
    private final Set<Node> hidden;

    ReportedExecution(ExecutionContext context, Set<Node> hidden) {
        super(context);
        this.hidden = hidden;
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        ReportedGraph visible = ReportedGraph.of(execCxt.getDataset(), execCxt.getActiveGraph(), hidden);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, visible));
    }
}
