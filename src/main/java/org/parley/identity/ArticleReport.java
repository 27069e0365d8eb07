package org.parley.identity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one article says of each thing it reports.
 *
 * @param article id
 * @param digest of the article's text and metadata: equal for what need not be read again
 * @param things by key
 */
public record ArticleReport(String article, String digest, NavigableMap<String, NavigableSet<Trait>> things) {
    private static final String THING = "#";

    public ArticleReport {
        NavigableMap<String, NavigableSet<Trait>> copy = new TreeMap<>();
        things.forEach((key, traits) -> copy.put(key, Collections.unmodifiableNavigableSet(new TreeSet<>(traits))));
        things = Collections.unmodifiableNavigableMap(copy);
    }

    /** The digest, then for each thing a line with its key and a line for each of its traits. */
    String encode() {
        StringBuilder text = new StringBuilder(digest).append('\n');
        for (Map.Entry<String, NavigableSet<Trait>> thing : things.entrySet()) {
            text.append(THING).append(thing.getKey()).append('\n');
            thing.getValue().forEach(t -> text.append(TraitText.encode(t)).append('\n'));
        }
        return text.toString();
    }

    static ArticleReport decode(String article, String text) {
        NavigableMap<String, NavigableSet<Trait>> things = new TreeMap<>();
        List<String> lines = text.lines().toList();
        NavigableSet<Trait> traits = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(THING)) {
                traits = things.computeIfAbsent(line.substring(1), unseen -> new TreeSet<>());
            } else {
                traits.add(TraitText.decode(line));
            }
        }
        return new ArticleReport(article, lines.get(0), things);
    }
}
