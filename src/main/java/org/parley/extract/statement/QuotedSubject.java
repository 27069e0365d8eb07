package org.parley.extract.statement;

import org.parley.model.Chunk.Kind;

/** Tells a quotation that is the subject of a clause. */
final class QuotedSubject {
    private QuotedSubject() {}

    /** "said “Peru is ready” to talk": a subject and its verb begin a quotation. */
    static boolean opens(Following following, int mark, int limit) {
        int verb = following.isQuotationAt(mark, limit)
                        && following.phraseAt(mark + 1, limit).isPresent()
                ? following.endOfPhrases(mark + 1, limit)
                : limit;
        return following
                .chunkAt(verb, limit)
                .filter(chunk -> chunk.is(Kind.VERB_GROUP)
                        && following.hasFiniteVerb(
                                chunk.tokens().from(), chunk.tokens().to()))
                .isPresent();
    }

    /** "said “all sides” would come", "said “new and massive” tolls would": a subject quoted as a whole or in its first words. */
    static boolean is(Following following, int from, int limit) {
        boolean article = following.is(from, limit, "an") || following.is(from, limit, "a");
        int at = article ? from + 1 : from;
        int close = following.isQuotationAt(at, limit)
                        && following.phraseAt(at + 1, limit).isPresent()
                ? following.endOfPhrases(at + 1, limit)
                : limit;
        int behind = following.isQuotationAt(close, limit) ? following.endOfPhrases(close + 1, limit) : limit;
        return following.isQuotationAt(close, limit)
                && following
                        .chunkAt(behind, limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP)
                                && following.hasFiniteVerb(
                                        chunk.tokens().from(), chunk.tokens().to()))
                        .isPresent();
    }
}
