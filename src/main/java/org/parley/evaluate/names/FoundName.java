package org.parley.evaluate.names;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Span;

/**
 * A name that the program found.
 *
 * @param country names a state, by its own name or by that of its capital or seat of government
 */
public record FoundName(MarkedName name, boolean country) {

    /** The name at these characters; empty for adjectives and people of a state, which are not marked. */
    public static Optional<FoundName> of(Name name, Span span) {
        return NameSort.of(name)
                .map(sort -> new FoundName(new MarkedName(span, sort), name.kind() == EntityKind.STATE));
    }
}
