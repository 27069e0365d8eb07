package org.parley.infer;

import java.util.Set;
import org.apache.jena.graph.Triple;

/** What a rule no longer concludes, and what it concludes now. */
record Difference(Set<Triple> removed, Set<Triple> added) {
    static final Difference NONE = new Difference(Set.of(), Set.of());
}
