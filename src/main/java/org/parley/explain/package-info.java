/**
 * A store -> what it holds of one thing, with the words of each fact.
 *
 * <p>Above the stages, as the pipeline is: asks the store and hands on to {@link org.parley.show}.
 */
package org.parley.explain;
