package org.parley.evaluate.gold;

import static java.util.Collections.unmodifiableSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An office or function that an article gives a person.
 *
 * @param who id of the person
 * @param labels accepted titles, without the state's name
 * @param of ids of the states or organisations that are accepted as its place; empty where any is, or none
 * @param former the article calls it past
 * @param optional may be reported or not
 */
public record GoldRole(String who, List<String> labels, Set<String> of, boolean former, boolean optional) {
    public GoldRole {
        labels = List.copyOf(labels);
        of = unmodifiableSet(new LinkedHashSet<>(of));
    }
}
