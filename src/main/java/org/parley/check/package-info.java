/**
 * Beside the stages: a graph -> every {@link org.parley.check.Finding} where it breaks what the ontology's shapes promise.
 *
 * <p>The shapes are in {@code ontology/shapes*.ttl}, a file for each sort of graph. The graph of each article is checked by itself;
 * in the union of graphs a meeting may rightly have two dates.
 */
package org.parley.check;
