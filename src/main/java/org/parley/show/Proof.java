package org.parley.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Article;
import org.parley.model.ArticleFacts;
import org.parley.model.CodePoints;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Mention;
import org.parley.model.Span;

/** What was read from one article, for whoever writes rules: entities numbered, and each fact with its words. */
public final class Proof {
    private static final int LAST = Integer.MAX_VALUE;

    private static final Comparator<Span> COVERING_FIRST = Comparator.comparingInt(Span::begin)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    private final Article article;
    private final CodePoints codePoints;
    private final Map<EntityKey, Numbered> entities = new HashMap<>();
    private final List<Numbered> ordered = new ArrayList<>();
    private final List<FactCard> facts = new ArrayList<>();
    private final SortedMap<Span, SortedSet<Integer>> marks = new TreeMap<>(COVERING_FIRST);

    public Proof(ArticleFacts read) {
        article = read.article();
        codePoints = new CodePoints(article.text());
        number(read);
        CardMaker cards = new CardMaker(this);
        read.facts().forEach(fact -> facts.add(cards.card(fact, read.groundsOf(fact))));
    }

    Article article() {
        return article;
    }

    /** By number. */
    List<Numbered> entities() {
        return ordered;
    }

    /** In the order of the text. */
    List<FactCard> facts() {
        return facts;
    }

    Numbered entity(EntityKey key) {
        return entities.get(key);
    }

    Span inCodePoints(Span span) {
        return codePoints.of(span);
    }

    Words words(Span span, String rules, double confidence) {
        return new Words(inCodePoints(span), article.text(span), rules, Words.rounded(confidence));
    }

    Words words(Mention mention) {
        return words(mention.span(), mention.rule(), mention.confidence());
    }

    Words words(Evidence evidence) {
        return words(evidence.span(), evidence.rule(), evidence.confidence());
    }

    private void number(ArticleFacts read) {
        Map<EntityKey, SortedMap<Span, Mention>> found = new HashMap<>();
        for (Mention mention : mentions(read)) {
            found.computeIfAbsent(mention.refersTo(), unseen -> new TreeMap<>()).putIfAbsent(mention.span(), mention);
        }
        List<Entity> order = read.entities().stream()
                .sorted(Comparator.comparing((Entity entity) -> first(found, entity.key()))
                        .thenComparing(Entity::key))
                .toList();
        for (Entity entity : order) {
            List<Words> words = found.getOrDefault(entity.key(), new TreeMap<>()).values().stream()
                    .map(this::words)
                    .toList();
            Numbered numbered = new Numbered(entities.size() + 1, entity.label(), kind(entity), words);
            entities.put(entity.key(), numbered);
            ordered.add(numbered);
            mark(numbered);
        }
    }

    /** Those of the linker, and those that facts add where only a title or a speaker's words tell who is meant. */
    private static List<Mention> mentions(ArticleFacts read) {
        List<Mention> all = new ArrayList<>(read.mentions());
        for (Fact fact : read.facts()) {
            all.addAll(read.groundsOf(fact).values());
            if (fact instanceof Fact.Statement statement) {
                Evidence strongest = statement.evidence().get(0);
                statement.speaker().ifPresent(speaker -> statement
                        .speakerMention()
                        .map(span -> new Mention(span, speaker, strongest.confidence(), strongest.rule()))
                        .ifPresent(all::add));
            }
        }
        return all;
    }

    private static Span first(Map<EntityKey, SortedMap<Span, Mention>> found, EntityKey key) {
        return found.containsKey(key) ? found.get(key).firstKey() : new Span(LAST, LAST);
    }

    private static String kind(Entity entity) {
        String kind = entity.key().kind().name().toLowerCase(Locale.ROOT);
        return entity.anonymous() ? "unnamed " + kind : kind;
    }

    /** The entities of the words in a stretch of code points; words that cover others come before them. */
    SortedMap<Span, SortedSet<Integer>> marksIn(Span stretch) {
        return marks.subMap(new Span(stretch.begin(), LAST), new Span(stretch.end(), LAST));
    }

    private void mark(Numbered entity) {
        entity.mentions().forEach(words -> marks.computeIfAbsent(words.place(), unseen -> new TreeSet<>())
                .add(entity.number()));
    }
}
