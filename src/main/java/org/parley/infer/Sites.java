package org.parley.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotExists;
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
        Element pattern = rule.query().getQueryPattern();
        Effect effect = asksWithin(pattern) ? Effect.ALTERS : Effect.SUPPORTS;
        sites.collect(pattern, new Place(Optional.empty(), Around.NOTHING, effect, Branch.ROOT));
        sites.sites.forEach(sites::requireAnchor);
        return List.copyOf(sites.sites);
    }

    /** A query inside counts more than a changed row. */
    private static boolean asksWithin(Element element) {
        if (element instanceof ElementGroup group) {
            return group.getElements().stream().anyMatch(Sites::asksWithin);
        } else if (element instanceof ElementUnion union) {
            return union.getElements().stream().anyMatch(Sites::asksWithin);
        }
        return element instanceof ElementSubQuery;
    }

    /** Where an element stands. */
    private record Place(Optional<Node> graph, Around around, Effect effect, Branch branch) {
        Place in(Node name) {
            return new Place(Optional.of(name), around, effect, branch);
        }

        Place with(Around all) {
            return new Place(graph, all, effect, branch);
        }

        Place taken(ElementUnion union, Element element) {
            return new Place(graph, around, effect, branch.take(union, element));
        }

        Place as(Effect other) {
            return new Place(graph, around, other, branch);
        }
    }

    private void requireAnchor(Site site) {
        List<Var> bound = new ArrayList<>(site.atom().variables());
        site.around().atoms().forEach(atom -> bound.addAll(atom.variables()));
        if (!bound.containsAll(rule.anchor())) {
            throw new RuleFault("rule %s: %s can change without telling which of %s"
                    .formatted(rule.id(), site.atom().pattern(), rule.anchor()));
        }
    }

    private void collect(Element element, Place place) {
        Around own = own(element, place.graph());
        Around all = place.around().and(own);
        for (Atom atom : own.atoms()) {
            sites.add(new Site(atom, all.without(atom), place.effect(), place.branch()));
        }
        within(element, place.with(all));
    }

    /** What must hold wherever the element does. */
    private Around own(Element element, Optional<Node> graph) {
        if (element instanceof ElementGroup group) {
            return group.getElements().stream().map(each -> own(each, graph)).reduce(Around.NOTHING, Around::and);
        } else if (element instanceof ElementPathBlock block) {
            return atoms(block.getPattern().getList().stream().flatMap(path -> Atom.of(path, graph, names)));
        } else if (element instanceof ElementNamedGraph named) {
            return own(named.getElement(), Optional.of(named.getGraphNameNode()));
        } else if (element instanceof ElementData values) {
            return new Around(List.of(), List.of(values), List.of());
        } else if (element instanceof ElementFilter filter) {
            return own(filter.getExpr());
        }
        return Around.NOTHING;
    }

    private static Around atoms(Stream<Atom> atoms) {
        return new Around(atoms.toList(), List.of(), List.of());
    }

    private static Around own(Expr filter) {
        List<ElementData> data = new ArrayList<>();
        List<Expr> filters = new ArrayList<>();
        Filters.parts(filter).filter(Filters::isPlain).forEach(part -> Filters.values(part)
                .ifPresentOrElse(data::add, () -> filters.add(part)));
        return new Around(List.of(), data, filters);
    }

    /** What may hold, or must not, and what is asked by itself. */
    private void within(Element element, Place place) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(each -> within(each, place));
        } else if (element instanceof ElementNamedGraph named) {
            within(named.getElement(), place.in(named.getGraphNameNode()));
        } else if (element instanceof ElementUnion union) {
            union.getElements().forEach(each -> collect(each, place.taken(union, each)));
        } else if (element instanceof ElementOptional optional) {
            collect(optional.getOptionalElement(), place.as(Effect.ALTERS));
        } else if (element instanceof ElementMinus minus) {
            collect(minus.getMinusElement(), place.as(place.effect().negated()));
        } else if (element instanceof ElementSubQuery sub) {
            collect(sub.getQuery().getQueryPattern(), place.as(Effect.ALTERS));
        } else if (element instanceof ElementFilter filter) {
            within(filter.getExpr(), place);
        } else if (element instanceof ElementBind bind) {
            within(bind.getExpr(), place.as(Effect.ALTERS));
        } else if (!isPlain(element)) {
            throw new RuleFault("rule %s: %s is not understood in a rule"
                    .formatted(rule.id(), element.getClass().getSimpleName()));
        }
    }

    private static boolean isPlain(Element element) {
        return element instanceof ElementPathBlock || element instanceof ElementData;
    }

    private void within(Expr filter, Place place) {
        Filters.parts(filter).forEach(part -> {
            if (part instanceof E_NotExists none) {
                collect(none.getElement(), place.as(place.effect().negated()));
            } else if (part instanceof ExprFunctionOp asking) {
                collect(asking.getElement(), place.as(Effect.ALTERS));
            } else if (part instanceof ExprFunction function) {
                function.getArgs().forEach(argument -> within(argument, place.as(Effect.ALTERS)));
            }
        });
    }
}
