package org.parley.show;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one article says of a thing.
 *
 * @param article id of the article
 * @param about what is known of the article: publisher, day, headline
 * @param mentions of the thing itself
 * @param facts that the thing is part of, in the order of the text
 * @param sentences by the code point they begin at
 */
public record Explanation(
        String article,
        List<String> about,
        List<Words> mentions,
        List<FactCard> facts,
        NavigableMap<Integer, String> sentences) {
    public Explanation {
        about = List.copyOf(about);
        mentions = mentions.stream().sorted().toList();
        facts = List.copyOf(facts);
        sentences = new TreeMap<>(sentences);
    }

    /** The sentences that the words stand in, with one space between two. */
    public Context contextOf(Words words) {
        return Context.of(sentences, words.place());
    }
}
