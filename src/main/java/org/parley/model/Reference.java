package org.parley.model;

import java.util.List;

/**
 * Words of an article and the entities they stand for.
 *
 * @param tokens the words
 * @param entities one, or several for "the two sides"; never empty
 * @param form what sort of words they are
 * @param confidence 0 to 1
 * @param rule what resolved them
 */
public record Reference(Range tokens, List<EntityKey> entities, Form form, double confidence, String rule) {

    /** Sorts of referring words. */
    public enum Form {
        NAME,
        /** An adjective or possessor that names a state: "Russian". */
        MODIFIER,
        /** "the foreign minister", "the Russian delegation", "a senior official". */
        DESCRIPTION,
        PRONOUN,
        /** A state or region that only says where the town before it is: "Switzerland" in "Geneva, Switzerland". */
        CONTAINER
    }

    public Reference {
        entities = List.copyOf(entities);
        if (entities.isEmpty()) {
            throw new IllegalArgumentException("a reference to nothing");
        }
    }

    public EntityKey entity() {
        return entities.get(0);
    }
}
