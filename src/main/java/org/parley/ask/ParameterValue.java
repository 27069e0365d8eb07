package org.parley.ask;

import org.apache.jena.graph.Node;

/** What a user types for a parameter -> the term that stands in the query. */
final class ParameterValue {
    private ParameterValue() {}

    static Node node(Parameter parameter, String typed) throws AskException {
        return parameter
                .type()
                .node(typed)
                .orElseThrow(() -> new AskException("parameter %s: want %s, got %s"
                        .formatted(parameter.name(), parameter.type().expected(), typed)));
    }
}
