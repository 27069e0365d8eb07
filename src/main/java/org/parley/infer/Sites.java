package org.parley.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;

/** Finds the places of a rule where a changed triple can make a difference: every triple pattern, wherever it stands. */
final class Sites {
    private final Rule rule;
    private final Atom.Names names = new Atom.Names();
    private final List<Site> sites = new ArrayList<>();

    private Sites(Rule rule) {
        this.rule = rule;
    }

    static List<Site> of(Rule rule) {
        Sites sites = new Sites(rule);
        sites.collect(rule.query().getQueryPattern(), Optional.empty(), new Surroundings(List.of(), List.of()));
        sites.sites.forEach(sites::requireAnchor);
        return List.copyOf(sites.sites);
    }

    /** What holds around an element. */
    private record Surroundings(List<Atom> atoms, List<ElementData> data) {
        Surroundings and(List<Atom> more, List<ElementData> moreData) {
            List<Atom> all = new ArrayList<>(atoms);
            all.addAll(more);
            List<ElementData> allData = new ArrayList<>(data);
            allData.addAll(moreData);
            return new Surroundings(all, allData);
        }
    }

    private void requireAnchor(Site site) {
        List<Var> bound = new ArrayList<>(site.atom().variables());
        site.others().forEach(atom -> bound.addAll(atom.variables()));
        if (!bound.containsAll(rule.anchor())) {
            throw new RuleFault("rule %s: %s can change without telling which of %s"
                    .formatted(rule.id(), site.atom().pattern(), rule.anchor()));
        }
    }

    private void collect(Element element, Optional<Node> graph, Surroundings around) {
        List<Atom> atoms = new ArrayList<>();
        List<ElementData> data = new ArrayList<>();
        own(element, graph, atoms, data);
        Surroundings all = around.and(atoms, data);
        for (Atom atom : atoms) {
            List<Atom> others = new ArrayList<>(all.atoms());
            others.remove(atom);
            sites.add(new Site(atom, others, all.data()));
        }
        within(element, graph, all);
    }

    /** What must hold wherever the element does. */
    private void own(Element element, Optional<Node> graph, List<Atom> atoms, List<ElementData> data) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(each -> own(each, graph, atoms, data));
        } else if (element instanceof ElementPathBlock block) {
            block.getPattern().forEach(path -> Atom.of(path, graph, names).forEach(atoms::add));
        } else if (element instanceof ElementNamedGraph named) {
            own(named.getElement(), Optional.of(named.getGraphNameNode()), atoms, data);
        } else if (element instanceof ElementData values) {
            data.add(values);
        } else if (element instanceof ElementFilter filter) {
            values(filter.getExpr()).ifPresent(data::add);
        }
    }

    /** A filter that lets some values of a variable through says what inline values say. */
    private static Optional<ElementData> values(Expr filter) {
        boolean isList = filter instanceof E_OneOf list
                && list.getLHS().isVariable()
                && list.getRHS().getList().stream().allMatch(Expr::isConstant);
        if (!isList) {
            return Optional.empty();
        }
        E_OneOf list = (E_OneOf) filter;
        ElementData values = new ElementData();
        values.add(list.getLHS().asVar());
        list.getRHS()
                .forEach(value -> values.add(BindingFactory.binding(
                        list.getLHS().asVar(), value.getConstant().asNode())));
        return Optional.of(values);
    }

    /** What may hold, or must not, and what is asked by itself. */
    private void within(Element element, Optional<Node> graph, Surroundings around) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(each -> within(each, graph, around));
        } else if (element instanceof ElementNamedGraph named) {
            within(named.getElement(), Optional.of(named.getGraphNameNode()), around);
        } else if (element instanceof ElementUnion union) {
            union.getElements().forEach(each -> collect(each, graph, around));
        } else if (element instanceof ElementOptional optional) {
            collect(optional.getOptionalElement(), graph, around);
        } else if (element instanceof ElementMinus minus) {
            collect(minus.getMinusElement(), graph, around);
        } else if (element instanceof ElementSubQuery sub) {
            collect(sub.getQuery().getQueryPattern(), graph, around);
        } else if (element instanceof ElementFilter filter) {
            within(filter.getExpr(), graph, around);
        } else if (element instanceof ElementBind bind) {
            within(bind.getExpr(), graph, around);
        } else if (!isPlain(element)) {
            throw new RuleFault("rule %s: %s is not understood in a rule"
                    .formatted(rule.id(), element.getClass().getSimpleName()));
        }
    }

    private static boolean isPlain(Element element) {
        return element instanceof ElementPathBlock || element instanceof ElementData;
    }

    private void within(Expr expression, Optional<Node> graph, Surroundings around) {
        if (expression instanceof E_NotExists || expression instanceof E_Exists) {
            collect(((ExprFunctionOp) expression).getElement(), graph, around);
        } else if (expression instanceof ExprFunction function) {
            function.getArgs().forEach(argument -> within(argument, graph, around));
        }
    }
}
