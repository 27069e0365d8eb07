/**
 * Compares the names that the program finds with texts in which somebody marked them: {@link
 * org.parley.evaluate.names.MarkedTexts} reads those, {@link org.parley.evaluate.names.NameScores} compares.
 */
package org.parley.evaluate.names;
