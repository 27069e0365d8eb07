package org.parley.evaluate.names;

import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Span;

/**
 * A name that the program found.
 *
 * @param country names a state, by its own name or by that of its capital or seat of government, or a country of the United
 *     Kingdom
 */
public record FoundName(MarkedName name, boolean country) {
    private static final Set<String> HOME_NATIONS = Set.of("england", "scotland", "wales", "northern-ireland");

    /** The name at these characters; empty for adjectives and people of a state, which are not marked. */
    public static Optional<FoundName> of(Name name, Span span) {
        return NameSort.of(name).map(sort -> new FoundName(new MarkedName(span, sort), isCountry(name)));
    }

    private static boolean isCountry(Name name) {
        return name.kind() == EntityKind.STATE
                || name.id().filter(HOME_NATIONS::contains).isPresent();
    }
}
