package org.parley.ask;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/** SPARQL as text -> its syntax tree; only queries that give rows. */
final class QueryText {
    private QueryText() {}

    static Query parse(String text) throws AskException {
        Query query = parsed(text);
        if (!query.isSelectType()) {
            throw new AskException("want a SELECT query, got " + query.queryType());
        }
        return query;
    }

    private static Query parsed(String text) throws AskException {
        try {
            return QueryFactory.create(text);
        } catch (QueryException e) {
            throw new AskException("not a SPARQL query: " + firstLines(e.getMessage()));
        }
    }

    private static String firstLines(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
