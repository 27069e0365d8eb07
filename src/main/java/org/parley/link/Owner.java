package org.parley.link;

import org.parley.model.EntityKey;
import org.parley.model.Title;

/** What the words at a title say of the state, body or person that the office belongs to. */
sealed interface Owner {

    /** "Ruritanian", "of Ruritania", "NATO", "President Lara's". */
    record Named(EntityKey key) implements Owner {}

    /** "its", "the country's", "of the ministry": a word that points to something named before. */
    record Back(int token) implements Owner {}

    /** "the president's": whatever belongs to the holder of that title. */
    record OfHolder(Title title) implements Owner {}

    /** "of a local charity", "of the miners' union": somebody whom no name tells, and nobody the passage is about. */
    record Unnamed() implements Owner {}
}
