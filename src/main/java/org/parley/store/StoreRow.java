package org.parley.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of an answer, as plain texts: an IRI in full, a literal by its characters. */
public final class StoreRow {
    private final Binding binding;

    StoreRow(Binding binding) {
        this.binding = binding;
    }

    /** The row for after the query's end, when the database no longer answers. */
    StoreRow kept() {
        return new StoreRow(binding.detach());
    }

    /**
     * The value of a variable that every row has.
     *
     * @param variable without question mark
     */
    public String get(String variable) {
        return find(variable)
                .orElseThrow(() -> new IllegalStateException("no ?%s in the row %s".formatted(variable, binding)));
    }

    /** The value of a variable that is optional in the query. */
    public Optional<String> find(String variable) {
        return Optional.ofNullable(binding.get(variable)).map(StoreRow::text);
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
