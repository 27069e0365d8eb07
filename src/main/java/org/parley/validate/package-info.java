/**
 * Beside the stages: a store -> every {@link org.parley.check.Finding} in it, and a {@link org.parley.validate.Summary} of them.
 *
 * <p>It joins {@link org.parley.store} and {@link org.parley.check}. The graph of each article is checked by itself and in memory,
 * several at a time; other graphs in portions; and what no single graph shows is asked by the queries in {@code
 * queries/check/store}. Memory does not grow with the store, but for the names of its graphs.
 */
package org.parley.validate;
