/**
 * Compares a store with annotations made by hand: {@link org.parley.evaluate.gold} and {@link org.parley.evaluate.found} are
 * the two sides, one class here for each kind of fact compares them, and {@link org.parley.evaluate.Evaluation} is the result.
 *
 * <p>It is no stage: it knows of the program only what it stored, in the ontology's terms. The rules of comparison are those
 * of the maintainers' {@code score.py}, which asks an endpoint; an integration test holds the two together.
 */
package org.parley.evaluate;
