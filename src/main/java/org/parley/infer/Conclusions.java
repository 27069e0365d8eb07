package org.parley.infer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.util.VarUtils;
import org.apache.jena.tdb2.TDB2;

/** Asks a database what a rule concludes from it, within a transaction of the caller. The default graph is the union. */
final class Conclusions {
    /** Values of an anchor that are asked for together. */
    private static final int PORTION = 500;

    private final Rule rule;

    Conclusions(Rule rule) {
        this.rule = rule;
    }

    /** All of them, some perhaps more than once. */
    void forEach(DatasetGraph dataset, Consumer<Triple> receiver) {
        run(execution(dataset), rule.query(), receiver);
    }

    /** Those for some values of the anchor. */
    Set<Triple> of(DatasetGraph dataset, Collection<Binding> anchors) {
        Set<Triple> conclusions = new HashSet<>();
        for (List<Binding> some : Portions.of(anchors, PORTION)) {
            run(orderedExecution(dataset), limited(rule.query(), some), conclusions::add);
        }
        return conclusions;
    }

    /** Whether those that were stored for a value of the anchor can be told from others: each is one triple that holds the value. */
    boolean areToldByTheirAnchor() {
        List<Triple> template = rule.query().getConstructTemplate().getTriples();
        Set<Var> variables = new HashSet<>();
        template.forEach(triple -> VarUtils.addVarsFromTriple(variables, triple));
        return template.size() == 1 && variables.containsAll(rule.anchor());
    }

    /**
     * Those that were stored for some values of the anchor.
     *
     * @param graph that holds what the rule concluded
     */
    Set<Triple> stored(DatasetGraph dataset, Node graph, Collection<Binding> anchors) {
        Set<Triple> conclusions = new HashSet<>();
        ElementPathBlock template = new ElementPathBlock();
        rule.query().getConstructTemplate().getTriples().forEach(template::addTriple);
        ElementGroup inGraph = new ElementGroup();
        inGraph.addElement(template);
        for (List<Binding> some : Portions.of(anchors, PORTION)) {
            ElementGroup where = new ElementGroup();
            where.addElement(values(some));
            where.addElement(AnchoredOrder.of(new ElementNamedGraph(graph, inGraph), Set.copyOf(rule.anchor())));
            Query stored = rule.query().cloneQuery();
            stored.setQueryPattern(where);
            run(orderedExecution(dataset), stored, conclusions::add);
        }
        return conclusions;
    }

    private static void run(QueryExecBuilder execution, Query query, Consumer<Triple> receiver) {
        try (QueryExec run = execution.query(query).build()) {
            run.constructTriples().forEachRemaining(receiver);
        }
    }

    /** Patterns are asked in the order in which they are written. */
    static QueryExecBuilder orderedExecution(DatasetGraph dataset) {
        return execution(dataset).set(ARQ.optMergeBGPs, false);
    }

    static QueryExecBuilder execution(DatasetGraph dataset) {
        return QueryExec.dataset(dataset).set(TDB2.symUnionDefaultGraph, true);
    }

    private Query limited(Query query, List<Binding> anchors) {
        Query limited = query.cloneQuery();
        ElementGroup where = new ElementGroup();
        where.addElement(values(anchors));
        Element pattern = AnchoredOrder.of(query.getQueryPattern(), Set.copyOf(rule.anchor()));
        elements(pattern).forEach(element -> where.addElement(limited(element, anchors)));
        limited.setQueryPattern(where);
        return limited;
    }

    private static List<Element> elements(Element pattern) {
        return pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
    }

    /** A query inside is asked by itself, so it must be limited as well. */
    private Element limited(Element element, List<Binding> anchors) {
        boolean isAsked = element instanceof ElementSubQuery sub
                && sub.getQuery().getProjectVars().containsAll(rule.anchor());
        return isAsked ? new ElementSubQuery(limited(((ElementSubQuery) element).getQuery(), anchors)) : element;
    }

    private ElementData values(List<Binding> anchors) {
        ElementData values = new ElementData();
        for (Var variable : rule.anchor()) {
            values.add(variable);
        }
        anchors.forEach(values::add);
        return values;
    }
}
