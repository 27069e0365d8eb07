/**
 * What was read, laid out for people: facts with their words as text, JSON or a page.
 *
 * <p>Knows the model and nothing else. Offsets shown count code points, as in the graph; what an article says is escaped
 * before it reaches a terminal or a browser.
 */
package org.parley.show;
