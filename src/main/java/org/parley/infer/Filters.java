package org.parley.infer;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.ElementData;

/** Takes filters of a rule apart. */
final class Filters {
    private Filters() {}

    /** What must all be true. */
    static Stream<Expr> parts(Expr filter) {
        return filter instanceof E_LogicalAnd and
                ? Stream.concat(parts(and.getArg1()), parts(and.getArg2()))
                : Stream.of(filter);
    }

    /** Whether it asks for no patterns, so that the values of its variables decide. */
    static boolean isPlain(Expr filter) {
        return !(filter instanceof ExprFunctionOp)
                && (!(filter instanceof ExprFunction function)
                        || function.getArgs().stream().allMatch(Filters::isPlain));
    }

    /** A filter that lets some values of a variable through says what inline values say. */
    static Optional<ElementData> values(Expr filter) {
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
}
