package org.parley.model;

/**
 * Where a place lies.
 *
 * @param state the state that holds it
 * @param whole the place is the whole of the state, as in "talks in Norway"
 */
public record Territory(EntityKey state, boolean whole) {}
