package org.parley.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.show.Explanation;
import org.parley.show.FactCard;
import org.parley.show.Thing;
import org.parley.show.Words;
import org.parley.store.Store;
import org.parley.store.StoreRow;

/** Asks an open store what it holds of a thing, article by article. */
public final class Explainer {
    private final Questions questions;

    public Explainer(Store store) {
        this.questions = new Questions(store);
    }

    /** Empty if no article knows the thing. */
    public Optional<Thing> find(String iri) {
        List<StoreRow> rows = questions.ask("thing", Map.of("thing", iri));
        return rows.isEmpty() ? Optional.empty() : Optional.of(ThingReader.thing(iri, rows));
    }

    /** In order of publication; each is read when it is asked for. */
    public Stream<Explanation> articles(Thing thing) {
        return questions.ask("articles", Map.of("thing", thing.iri())).stream()
                .map(article -> explanation(thing, article));
    }

    private Explanation explanation(Thing thing, StoreRow article) {
        String graph = article.get("graph");
        Map<String, String> about = Map.of("graph", graph, "thing", thing.iri());
        List<Words> mentions =
                questions.ask("mentions", about).stream().map(CardReader::words).toList();
        List<FactCard> facts = factsOf(thing, graph).stream()
                .map(fact -> card(fact, graph))
                .sorted(Comparator.comparing(card -> card.evidence().get(0)))
                .toList();
        return new Explanation(article.get("id"), about(article), mentions, facts, sentences(graph));
    }

    private List<String> factsOf(Thing thing, String graph) {
        if (ThingReader.isFact(thing)) {
            return List.of(thing.iri());
        }
        List<StoreRow> rows = ThingReader.isArticle(thing)
                ? questions.ask("facts-in", Map.of("graph", graph))
                : questions.ask("facts-with", Map.of("graph", graph, "thing", thing.iri()));
        return rows.stream().map(row -> row.get("fact")).toList();
    }

    private FactCard card(String fact, String graph) {
        Map<String, String> about = Map.of("graph", graph, "thing", fact);
        return new CardReader(questions.ask("slots", about), questions.ask("words", about)).card(fact);
    }

    private NavigableMap<Integer, String> sentences(String graph) {
        NavigableMap<Integer, String> sentences = new TreeMap<>();
        questions
                .ask("sentences", Map.of("graph", graph))
                .forEach(row -> sentences.put(Integer.parseInt(row.get("begin")), row.get("words")));
        return sentences;
    }

    private static List<String> about(StoreRow article) {
        List<String> known = new ArrayList<>();
        article.find("publisher").ifPresent(known::add);
        article.find("published").ifPresent(known::add);
        article.find("headline").ifPresent(known::add);
        return known.isEmpty() ? List.of() : List.of(String.join(" · ", known));
    }
}
