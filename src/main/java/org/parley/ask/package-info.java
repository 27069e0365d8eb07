/**
 * Saved questions: {@code queries/*.rq} -> a query with the values that somebody asks for.
 *
 * <p>Knows how a question is written and filled in, not whom it is put to: the store, the endpoint and the command line do that.
 */
package org.parley.ask;
