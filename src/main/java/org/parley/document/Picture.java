package org.parley.document;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What a figure says of its things and what joins them; where they stand is said by tables. */
interface Picture {
    /** What stands in a box above the lines. */
    Words name(Node thing);

    /** The lines of a box, from the cell of the table. */
    List<Words> lines(Node thing, List<String> cell);

    /** What joins the things that have a place. */
    List<Link> links(Set<Node> placed);

    /** Words as they are read, and as they are written on the page. */
    record Words(String text, String markup) {
        static Words plain(String text) {
            return new Words(text, Names.escaped(text));
        }
    }

    /** An arrow before it is known where its ends stand. */
    record Link(Node from, Node to, List<Node> properties) {
        public Link {
            properties = List.copyOf(properties);
        }

        boolean isBackOf(Link other) {
            return from.equals(other.to) && to.equals(other.from);
        }
    }
}
