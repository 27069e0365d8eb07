package org.parley.model;

/**
 * The town at the head of an article, "GENEVA, May 16 (Agency) —": where it was written.
 *
 * @param place a place
 * @param span the words that name it
 */
public record Dateline(EntityKey place, Span span) {}
