package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Grounds;
import org.parley.model.Mention;
import org.parley.model.ParsedArticle;
import org.parley.model.Span;
import org.parley.model.TimeValue;

/**
 * Finds the words behind each part of a fact: for an actor, place or date the nearest words with that value in a sentence
 * that states the fact, else the nearest ones in the article. So no part of a fact is without words, however it was inferred.
 */
final class GroundsFinder {
    /** How many characters before the fact a date may be carried from. */
    private static final int REACH = 1500;

    private static final String BESIDE = "date-in-sentence";
    private static final String CARRIED = "date-carried";

    /** A name tells more than a description that is as near. */
    private static final Comparator<Mention> SUREST =
            Comparator.comparingDouble(Mention::confidence).reversed().thenComparing(Comparator.naturalOrder());

    private final NavigableMap<Integer, Span> sentences = new TreeMap<>();
    private final Map<EntityKey, Nearby<Mention>> mentions = new HashMap<>();
    private final Map<TimeValue, Nearby<Span>> times = new HashMap<>();

    /** @param mentions those that go into the graph */
    GroundsFinder(ParsedArticle article, List<Mention> mentions, TimeExpressions times) {
        sentences(article).forEach(sentence -> sentences.put(sentence.begin(), sentence));
        mentions.forEach(mention -> mentionsOf(mention.refersTo()).add(mention));
        article.sentences().stream()
                .flatMap(sentence -> times.in(sentence).stream())
                .forEach(time -> timesOf(time.value()).add(article.span(time.tokens())));
    }

    /** Where the sentences of an article stand, in text order. */
    static List<Span> sentences(ParsedArticle article) {
        return article.sentences().stream()
                .map(sentence -> article.span(sentence.tokens()))
                .toList();
    }

    /** Roles come first, for what only a title tells ("the UN's spokesman") other facts build on. */
    Map<Fact, Grounds> of(List<Fact> facts) {
        Map<Fact, Grounds> grounds = new LinkedHashMap<>();
        facts.stream().filter(fact -> fact instanceof Fact.Role).forEach(fact -> grounds.put(fact, of(fact)));
        facts.forEach(fact -> grounds.computeIfAbsent(fact, this::of));
        return grounds;
    }

    private Grounds of(Fact fact) {
        List<Mention> values = new ArrayList<>();
        for (EntityKey key : valuesOf(fact)) {
            values.addAll(valueIn(fact, key));
        }
        return new Grounds(values, dateOf(fact).map(date -> dateIn(fact, date)).orElse(List.of()));
    }

    /** The speaker has a mention of its own. */
    private static Set<EntityKey> valuesOf(Fact fact) {
        Set<EntityKey> keys = new FactActors(List.of(fact)).keys();
        if (fact instanceof Fact.Statement statement
                && statement.speakerMention().isPresent()) {
            statement.speaker().ifPresent(keys::remove);
        }
        return keys;
    }

    private static Optional<TimeValue> dateOf(Fact fact) {
        if (fact instanceof Fact.Meeting meeting) {
            return meeting.date();
        }
        return fact instanceof Fact.Statement statement ? statement.date() : Optional.empty();
    }

    private List<Mention> valueIn(Fact fact, EntityKey key) {
        Nearby<Mention> all = mentionsOf(key);
        Evidence strongest = fact.evidence().get(0);
        if (all.isEmpty()) {
            all.add(new Mention(strongest.span(), key, strongest.confidence(), strongest.rule()));
        }
        List<Mention> beside = beside(fact, all, SUREST);
        return beside.isEmpty() ? all.nearest(strongest.span(), SUREST).stream().toList() : beside;
    }

    private List<Evidence> dateIn(Fact fact, TimeValue date) {
        Nearby<Span> all = timesOf(date);
        Evidence strongest = fact.evidence().get(0);
        List<Evidence> beside = beside(fact, all, Comparator.naturalOrder()).stream()
                .map(span -> new Evidence(span, BESIDE, strongest.confidence()))
                .toList();
        return beside.isEmpty()
                ? all.before(strongest.span(), REACH).stream()
                        .map(span -> new Evidence(span, CARRIED, strongest.confidence()))
                        .toList()
                : beside;
    }

    /** For each piece of evidence the nearest candidate in its sentences. */
    private <T> List<T> beside(Fact fact, Nearby<T> all, Comparator<T> order) {
        return fact.evidence().stream()
                .map(Evidence::span)
                .flatMap(words -> all.inside(stretch(words), words, order).stream())
                .distinct()
                .toList();
    }

    /** The sentences that a span stands in. */
    private Span stretch(Span words) {
        int from = Optional.ofNullable(sentences.floorKey(words.begin())).orElse(words.begin());
        return sentences.subMap(from, true, words.end(), false).values().stream()
                .filter(words::overlaps)
                .reduce(words, Span::covering);
    }

    private Nearby<Mention> mentionsOf(EntityKey key) {
        return mentions.computeIfAbsent(key, unseen -> new Nearby<>(Mention::span));
    }

    private Nearby<Span> timesOf(TimeValue date) {
        return times.computeIfAbsent(date, unseen -> new Nearby<>(Function.identity()));
    }
}
