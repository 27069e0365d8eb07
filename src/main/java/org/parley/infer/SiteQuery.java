package org.parley.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.util.VarUtils;

/** What is asked of a state of the data when triples have changed that fit a site of a rule. */
final class SiteQuery {
    private final Rule rule;
    private final Site site;

    SiteQuery(Rule rule, Site site) {
        this.rule = rule;
        this.site = site;
    }

    /**
     * Asks for what the rule concludes with the triples as premises: the variables of its conclusions and of its anchor.
     *
     * @param rows the triples, as {@link Site#row} tells them
     */
    Query concluded(List<Binding> rows) {
        ElementGroup patterns = site.branch().of(rule.query().getQueryPattern());
        ElementGroup all = new ElementGroup();
        blocks(ends()).forEach(all::addElement);
        patterns.getElements().forEach(all::addElement);
        Set<Var> wanted = new LinkedHashSet<>(rule.anchor());
        rule.query().getConstructTemplate().getTriples().forEach(triple -> VarUtils.addVarsFromTriple(wanted, triple));
        return query(wanted, rows, all);
    }

    /** Asks for values of the anchor whose conclusions the triples can touch; more may be found than are touched, never fewer. */
    Query touched(List<Binding> rows) {
        return query(rule.anchor(), rows, surroundings(List.of()));
    }

    /**
     * The same of conclusions that there are.
     *
     * @param graph that holds what the rule concluded
     */
    Query touched(List<Binding> rows, Node graph) {
        ElementPathBlock conclusion = new ElementPathBlock();
        rule.query().getConstructTemplate().getTriples().forEach(conclusion::addTriple);
        return query(rule.anchor(), rows, surroundings(List.of(new ElementNamedGraph(graph, group(conclusion)))));
    }

    private Query query(Iterable<Var> wanted, List<Binding> rows, ElementGroup patterns) {
        ElementGroup where = new ElementGroup();
        where.addElement(table(rows));
        ElementGroup ordered = (ElementGroup) AnchoredOrder.of(patterns, Set.copyOf(site.variables()), narrow());
        ordered.getElements().forEach(where::addElement);
        Query query = QueryFactory.create();
        query.setQuerySelectType();
        query.setDistinct(true);
        wanted.forEach(query::addResultVar);
        query.setQueryPattern(where);
        return query;
    }

    /** Of a changed triple the subject, of which less is said than of what it tells: many things tell of a state. */
    private Set<Var> narrow() {
        Node subject = site.atom().pattern().getSubject();
        return subject.isVariable() ? Set.of(Var.alloc(subject)) : Set.of();
    }

    private ElementData table(List<Binding> rows) {
        ElementData table = new ElementData();
        site.variables().forEach(table::add);
        rows.forEach(table::add);
        return table;
    }

    /** Patterns around the site, with the filters that they are enough for. */
    private ElementGroup surroundings(List<Element> more) {
        List<Atom> atoms = new ArrayList<>(ends());
        atoms.addAll(site.around().atoms());
        ElementGroup all = new ElementGroup();
        site.around().data().forEach(all::addElement);
        more.forEach(all::addElement);
        blocks(atoms).forEach(all::addElement);
        Set<Var> bound = new HashSet<>(site.variables());
        atoms.forEach(atom -> bound.addAll(atom.variables()));
        site.around().filters().stream()
                .filter(filter -> bound.containsAll(filter.getVarsMentioned()))
                .forEach(filter -> all.addElement(new ElementFilter(filter)));
        return all;
    }

    private static List<Element> blocks(List<Atom> atoms) {
        Map<Optional<Node>, ElementPathBlock> blocks = new LinkedHashMap<>();
        atoms.forEach(each -> blocks.computeIfAbsent(each.graph(), graph -> new ElementPathBlock())
                .addTriplePath(each.asPath()));
        List<Element> elements = new ArrayList<>();
        blocks.forEach((graph, block) ->
                elements.add(graph.isPresent() ? new ElementNamedGraph(graph.get(), group(block)) : block));
        return elements;
    }

    private static ElementGroup group(ElementPathBlock block) {
        ElementGroup group = new ElementGroup();
        group.addElement(block);
        return group;
    }

    /** Of a chain, what leads to the changed link and on from it. */
    private List<Atom> ends() {
        if (site.atom().chain().isEmpty()) {
            return List.of();
        }
        Triple whole = site.atom().pattern();
        return List.of(
                any(Triple.create(whole.getSubject(), whole.getPredicate(), Site.FROM)),
                any(Triple.create(Site.TO, whole.getPredicate(), whole.getObject())));
    }

    private Atom any(Triple pattern) {
        return new Atom(pattern, site.atom().graph(), Optional.of(Atom.Chain.ANY));
    }
}
