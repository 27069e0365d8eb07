package org.parley.ask;

import org.apache.jena.query.Query;

/** A query that is ready to be put. */
public final class BoundQuery {
    private final Query query;

    BoundQuery(Query query) {
        this.query = query;
    }

    /**
     * A query of somebody's own.
     *
     * @throws AskException if it is none, or not one that gives rows
     */
    public static BoundQuery ofText(String text) throws AskException {
        return new BoundQuery(QueryText.parse(text));
    }

    /** The same, with so many rows at most. */
    public BoundQuery limited(long rows) {
        Query copy = query.cloneQuery();
        copy.setLimit(rows);
        return new BoundQuery(copy);
    }

    public String text() {
        return query.serialize();
    }
}
