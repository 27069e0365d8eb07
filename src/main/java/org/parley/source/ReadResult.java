package org.parley.source;

import org.parley.model.Article;

/** What became of one file, or of one row of a file. */
public sealed interface ReadResult {

    /**
     * It is an article.
     *
     * @param where the file, or {@code file:line} of a row
     */
    record Read(Article article, String where) implements ReadResult {}

    /**
     * It can't be used; the others can.
     *
     * @param where the file, or {@code file:line}
     * @param reason what is wrong and what was expected, without the place
     */
    record Skipped(String where, String reason) implements ReadResult {}
}
