package org.parley.evaluate.found;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The graph of one article, each list in order of IRIs.
 *
 * @param actors IRIs of the actors that it mentions
 */
public record FoundArticle(
        SortedSet<String> actors, List<FoundRole> roles, List<FoundMeeting> meetings, List<FoundStatement> statements) {
    /** Of an article that the store doesn't hold. */
    public static final FoundArticle NOTHING = new FoundArticle(new TreeSet<>(), List.of(), List.of(), List.of());

    public FoundArticle {
        actors = unmodifiableSortedSet(new TreeSet<>(actors));
        roles = List.copyOf(roles);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
    }
}
