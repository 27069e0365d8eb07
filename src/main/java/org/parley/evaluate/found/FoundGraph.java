package org.parley.evaluate.found;

import java.util.Map;
import java.util.Optional;

/**
 * What a store says of the articles asked for.
 *
 * @param articles by their ids; those that the store holds
 */
public record FoundGraph(Map<String, FoundArticle> articles, Things things) {
    public FoundGraph {
        articles = Map.copyOf(articles);
    }

    public Optional<FoundArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }
}
