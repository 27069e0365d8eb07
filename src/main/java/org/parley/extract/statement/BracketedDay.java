package org.parley.extract.statement;

import org.parley.model.Chunk.Kind;

/** A day between brackets behind its weekday: "said on Thursday (May 15) that". */
final class BracketedDay {
    private BracketedDay() {}

    /** Index behind the closing bracket; the same if no day in brackets stands there. */
    static int after(Following following, int at, int limit) {
        int close = following.is(at, limit, "(")
                ? following
                        .chunkAt(at + 1, limit)
                        .filter(chunk -> chunk.is(Kind.TIME))
                        .map(chunk -> chunk.tokens().to())
                        .orElse(limit)
                : limit;
        return following.is(close, limit, ")") ? close + 1 : at;
    }
}
