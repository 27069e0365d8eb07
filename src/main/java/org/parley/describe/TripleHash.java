package org.parley.describe;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A number for a set of triples that does not depend on their order and that a triple added and taken away again leaves as it
 * was: so that a graph is known to be as before without holding what changes in it.
 */
final class TripleHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;
    private static final int HALF = 33;

    private TripleHash() {}

    static long of(Collection<Triple> triples) {
        return triples.stream().mapToLong(TripleHash::of).sum();
    }

    private static long of(Triple triple) {
        long hash = with(with(with(OFFSET, triple.getSubject()), triple.getPredicate()), triple.getObject());
        long mixed = (hash ^ (hash >>> HALF)) * MIX;
        return mixed ^ (mixed >>> HALF);
    }

    private static long with(long begin, Node node) {
        String text = node.toString();
        long hash = begin * PRIME;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
