package org.parley.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Article;
import org.parley.model.ArticleFacts;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Fact;
import org.parley.model.Grounds;
import org.parley.model.Mention;
import org.parley.model.Span;

/** Joins what was read from the portions of one article. */
final class PortionFacts {
    private final SortedMap<EntityKey, Entity> entities = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final Map<Fact, Grounds> grounds = new HashMap<>();

    /** Portions are added in text order. */
    void add(ArticleFacts portion) {
        portion.entities().forEach(entity -> entities.merge(entity.key(), entity, PortionFacts::joined));
        mentions.addAll(portion.mentions());
        facts.addAll(portion.facts());
        sentences.addAll(portion.sentences());
        portion.grounds().forEach(grounds::putIfAbsent);
    }

    ArticleFacts of(Article article) {
        return new ArticleFacts(article, sentences, List.copyOf(entities.values()), mentions, facts, grounds);
    }

    /** The first portion names the thing; what the others call it are forms of its name. */
    private static Entity joined(Entity first, Entity later) {
        SortedSet<String> forms = new TreeSet<>(first.altLabels());
        forms.addAll(later.altLabels());
        forms.add(later.label());
        forms.remove(first.label());
        Optional<EntityKey> sender = first.sender().or(later::sender);
        return new Entity(first.key(), first.label(), forms, first.anonymous(), first.wikidata(), sender);
    }
}
