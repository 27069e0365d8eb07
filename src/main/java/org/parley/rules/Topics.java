package org.parley.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Words that tell what is talked about ({@code rules/topics.tsv}). */
public final class Topics {
    private final PhraseIndex<Topic> triggers = new PhraseIndex<>();

    /**
     * What some words are about.
     *
     * @param id of the row
     * @param concept id of a concept of the topics scheme
     */
    public record Topic(String id, String concept) {}

    /** The longest trigger at a place, in words. */
    public record Match(int length, Topic topic) {}

    private Topics() {}

    public static Topics load() {
        Topics topics = new Topics();
        Table.read("rules/topics.tsv").rows().forEach(topics::add);
        return topics;
    }

    private void add(Table.Row row) {
        Topic topic = new Topic(row.get("id"), row.get("concept"));
        row.all("triggers").forEach(trigger -> triggers.add(List.of(trigger.split(" ")), topic));
    }

    /**
     * The longest trigger that begins at an index.
     *
     * @param limit index after the last word
     * @param words gives the word at an index in lower case
     */
    public Optional<Match> at(int from, int limit, IntFunction<String> words) {
        return triggers.longestAt(from, limit, words)
                .map(match -> new Match(match.length(), match.values().get(0)));
    }
}
