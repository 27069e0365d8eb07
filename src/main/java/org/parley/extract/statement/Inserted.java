package org.parley.extract.statement;

import java.util.OptionalInt;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;

/** Finds words between commas that part a verb from its auxiliary: "did, however, accept", "did not, on the other hand, rule out". */
final class Inserted {
    /** Words between an auxiliary and its verb, with their commas. */
    private static final int LONGEST = 7;

    private Inserted() {}

    /** Index of the comma that opens them right before the verb; never the first token of the text. */
    static OptionalInt before(ParsedArticle article, VerbGroup verb) {
        int comma = verb.tokens().from() - 1;
        int first = comma - 1;
        while (first > 0
                && comma - first < LONGEST
                && !article.token(first).text().equals(",")) {
            first--;
        }
        boolean enclosed = first > 0
                && comma - first < LONGEST
                && article.token(comma).text().equals(",")
                && article.token(first).text().equals(",");
        return enclosed ? OptionalInt.of(first) : OptionalInt.empty();
    }
}
