package org.parley.evaluate.names;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;

/** What a marked name names. States count as places: the marks do not tell a country that acts from one that is visited. */
public enum NameSort {
    PERSON,
    ORGANIZATION,
    PLACE;

    /** The sort of a name that the program found; empty for adjectives and people of a state, which are not marked. */
    public static Optional<NameSort> of(Name name) {
        if (name.form() == Name.Form.DEMONYM || name.form() == Name.Form.PEOPLE) {
            return Optional.empty();
        }
        return of(name.kind());
    }

    private static Optional<NameSort> of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(PERSON);
            case ORGANIZATION -> Optional.of(ORGANIZATION);
            case STATE, PLACE -> Optional.of(PLACE);
            case DELEGATION -> Optional.empty();
        };
    }
}
