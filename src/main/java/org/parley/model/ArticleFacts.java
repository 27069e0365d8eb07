package org.parley.model;

import java.util.List;
import java.util.Map;

/**
 * All that was read from one article; the graph stage turns it into one named graph.
 *
 * @param sentences where the article's sentences stand, in text order
 * @param entities sorted by key; every key used by a mention or fact is among them
 * @param mentions sorted
 * @param facts in order of their first evidence
 * @param grounds of the facts, by fact
 */
public record ArticleFacts(
        Article article,
        List<Span> sentences,
        List<Entity> entities,
        List<Mention> mentions,
        List<Fact> facts,
        Map<Fact, Grounds> grounds) {
    public ArticleFacts {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        grounds = Map.copyOf(grounds);
    }

    public Grounds groundsOf(Fact fact) {
        return grounds.getOrDefault(fact, Grounds.NONE);
    }
}
