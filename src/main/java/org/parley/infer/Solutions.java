package org.parley.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/** Finds how a rule comes to a conclusion: values of its variables with which its premises hold. */
final class Solutions {
    private final DatasetGraph dataset;
    private final int most;

    /** @param most ways that are looked for; one is enough for a conclusion */
    Solutions(DatasetGraph dataset, int most) {
        this.dataset = dataset;
        this.most = most;
    }

    /**
     * Ways in which the rule concludes the triple.
     *
     * @param graph that holds what the rule concludes
     */
    List<Binding> of(Rule rule, Node graph, Triple conclusion) {
        Set<Binding> anchors = new HashSet<>();
        for (Triple pattern : rule.query().getConstructTemplate().getTriples()) {
            match(pattern, conclusion).ifPresent(known -> select(stored(rule, graph, known), rule.anchor(), anchors));
        }
        List<Binding> ways = new ArrayList<>();
        if (!anchors.isEmpty()) {
            run(limited(rule, anchors), ways);
        }
        return ways;
    }

    private static Optional<Binding> match(Triple pattern, Triple triple) {
        BindingBuilder row = BindingFactory.builder();
        boolean agrees = Matching.put(row, pattern.getSubject(), triple.getSubject())
                && Matching.put(row, pattern.getPredicate(), triple.getPredicate())
                && Matching.put(row, pattern.getObject(), triple.getObject());
        return agrees ? Optional.of(row.build()) : Optional.empty();
    }

    /** The other conclusions that were made together with this one, which tell the anchor where the triple alone does not. */
    private static ElementGroup stored(Rule rule, Node graph, Binding known) {
        ElementPathBlock block = new ElementPathBlock();
        rule.query().getConstructTemplate().getTriples().forEach(block::addTriple);
        ElementGroup all = new ElementGroup();
        all.addElement(data(List.of(known)));
        all.addElement(new ElementNamedGraph(graph, group(block)));
        return all;
    }

    private static Query limited(Rule rule, Set<Binding> anchors) {
        ElementGroup where = new ElementGroup();
        where.addElement(data(List.copyOf(anchors)));
        elements(rule.query().getQueryPattern()).forEach(element -> where.addElement(open(element)));
        return query(where);
    }

    private static List<Element> elements(Element pattern) {
        return pattern instanceof ElementGroup group ? group.getElements() : List.of(pattern);
    }

    /** What is counted in a query inside is looked at one by one. */
    private static Element open(Element element) {
        if (element instanceof ElementSubQuery sub) {
            return sub.getQuery().getQueryPattern();
        }
        return element instanceof ElementGroup group
                        && group.getElements().stream().anyMatch(ElementSubQuery.class::isInstance)
                ? opened(group)
                : element;
    }

    private static ElementGroup opened(ElementGroup group) {
        ElementGroup opened = new ElementGroup();
        group.getElements().forEach(element -> opened.addElement(open(element)));
        return opened;
    }

    private void select(ElementGroup where, List<Var> wanted, Set<Binding> rows) {
        List<Binding> found = new ArrayList<>();
        run(query(where), found);
        for (Binding each : found) {
            BindingBuilder row = BindingFactory.builder();
            wanted.stream().filter(each::contains).forEach(variable -> row.add(variable, each.get(variable)));
            rows.add(row.build());
        }
    }

    private void run(Query query, List<Binding> rows) {
        query.setLimit(most);
        try (QueryExec run = Conclusions.execution(dataset).query(query).build()) {
            run.select().forEachRemaining(rows::add);
        }
    }

    private static Query query(ElementGroup where) {
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(where);
        query.resetResultVars();
        return query;
    }

    private static ElementData data(List<Binding> rows) {
        ElementData data = new ElementData();
        rows.get(0).vars().forEachRemaining(data::add);
        rows.forEach(data::add);
        return data;
    }

    private static ElementGroup group(Element element) {
        ElementGroup group = new ElementGroup();
        group.addElement(element);
        return group;
    }
}
