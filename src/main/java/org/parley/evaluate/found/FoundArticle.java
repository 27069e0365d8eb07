package org.parley.evaluate.found;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The graph of one article, each list in order of IRIs.
 *
 * @param actors IRIs of the actors that it mentions
 * @param evidence by IRI of the actor or fact
 */
public record FoundArticle(
        SortedSet<String> actors,
        List<FoundRole> roles,
        List<FoundMeeting> meetings,
        List<FoundStatement> statements,
        Map<String, Evidence> evidence) {
    /** Of an article that the store doesn't hold. */
    public static final FoundArticle NOTHING =
            new FoundArticle(new TreeSet<>(), List.of(), List.of(), List.of(), Map.of());

    public FoundArticle {
        actors = unmodifiableSortedSet(new TreeSet<>(actors));
        roles = List.copyOf(roles);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
        evidence = Map.copyOf(evidence);
    }

    /** What an actor or fact rests on; empty if the graph does not say. */
    public Optional<Evidence> evidence(String iri) {
        return Optional.ofNullable(evidence.get(iri));
    }
}
