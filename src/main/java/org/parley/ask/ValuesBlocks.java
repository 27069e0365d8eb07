package org.parley.ask;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The {@code VALUES} blocks of one variable, wherever in the query they stand, sub-queries included. */
final class ValuesBlocks {
    private final Var variable;

    ValuesBlocks(String variable) {
        this.variable = Var.alloc(variable);
    }

    /** What the blocks hold, in the order of the text. */
    List<ElementData> in(Query query) {
        List<ElementData> found = new ArrayList<>();
        transformed(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                if (isOurs(block)) {
                    found.add(block);
                }
                return block;
            }
        });
        return found;
    }

    /** The query in which this is the one value of the variable. */
    Query replaced(Query query, Node value) {
        Binding row = BindingFactory.binding(variable, value);
        return transformed(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData block) {
                return isOurs(block) ? new ElementData(List.of(variable), List.of(row)) : block;
            }
        });
    }

    private boolean isOurs(ElementData block) {
        return block.getVars().equals(List.of(variable));
    }

    private static Query transformed(Query query, ElementTransformCopyBase transform) {
        return QueryTransformOps.transform(query, transform, new ExprTransformApplyElementTransform(transform));
    }
}
