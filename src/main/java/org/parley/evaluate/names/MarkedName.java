package org.parley.evaluate.names;

import java.util.Comparator;
import org.parley.model.Span;

/**
 * A name in a text, marked by hand or found by the program.
 *
 * @param span in UTF-16 code units
 */
public record MarkedName(Span span, NameSort sort) {
    static final Comparator<MarkedName> ORDER =
            Comparator.comparing(MarkedName::span).thenComparing(MarkedName::sort);

    /** Whether both may mean the same: one sort, and they share a character. */
    boolean meets(MarkedName other) {
        return sort == other.sort && span.begin() < other.span.end() && other.span.begin() < span.end();
    }
}
