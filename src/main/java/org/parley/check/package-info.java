/**
 * Beside the stages: a graph -> a {@link org.parley.check.CheckReport} on whether it keeps what the ontology's shapes promise.
 *
 * <p>The shapes are in {@code ontology/shapes.ttl}. The graph of each article is checked by itself.
 */
package org.parley.check;
