package org.parley.document;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** A hierarchy as nested lists of links. */
record Tree(Function<Node, List<Node>> below, Function<Node, String> label) {

    String html(List<Node> top) {
        return top.isEmpty() ? "" : top.stream().map(this::item).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private String item(Node node) {
        return "<li><a href=\"#%s\">%s</a>%s</li>\n"
                .formatted(Names.anchor(node), Names.escaped(label.apply(node)), html(below.apply(node)));
    }
}
