package org.parley.evaluate.found;

import java.util.Optional;

/**
 * An office that the graph of an article gives a person.
 *
 * @param iri of the membership; one with several labels or organisations is several of these
 * @param former said to be past
 */
public record FoundRole(String iri, String person, String label, Optional<String> organization, boolean former) {}
