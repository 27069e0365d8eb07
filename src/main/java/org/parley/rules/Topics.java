package org.parley.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Words that tell what is talked about ({@code rules/topics.tsv}). */
public final class Topics {
    /** Between words of a trigger: "withdraw … troops" is "withdraw all its remaining troops", too. */
    private static final String GAP = "\u2026";

    /** Words that a gap may have. */
    private static final int WIDEST = 4;

    private final PhraseIndex<Topic> triggers = new PhraseIndex<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    /**
     * What some words are about.
     *
     * @param id of the row
     * @param concept id of a concept of the topics scheme
     */
    public record Topic(String id, String concept) {}

    /**
     * The longest trigger at a place.
     *
     * @param length in words
     * @param gapped words of its own stand in a gap, which may name another topic
     */
    public record Match(int length, Topic topic, boolean gapped) {}

    /** A trigger with gaps: at each place the words that may stand there, none for a gap. */
    private record Pattern(List<Set<String>> places, Topic topic) {}

    /** The words of a text: in lower case, and whether one may stand in a gap. */
    public record Text(IntFunction<String> word, IntPredicate modifier) {}

    private Topics() {}

    public static Topics load() {
        Topics topics = new Topics();
        Table.read("rules/topics.tsv").rows().forEach(topics::add);
        return topics;
    }

    private void add(Table.Row row) {
        Topic topic = new Topic(row.get("id"), row.get("concept"));
        for (String trigger : row.all("triggers")) {
            if (trigger.contains(GAP)) {
                addPattern(trigger, topic);
            } else {
                spelledOut(List.of(trigger.split(" "))).forEach(words -> triggers.add(words, topic));
            }
        }
    }

    /** "end/ending the war" stands for "end the war" and "ending the war". */
    private static List<List<String>> spelledOut(List<String> words) {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (String word : words) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> begun : all) {
                for (String choice : List.of(word.split("/"))) {
                    List<String> phrase = new ArrayList<>(begun);
                    phrase.add(choice);
                    longer.add(phrase);
                }
            }
            all = longer;
        }
        return all;
    }

    private void addPattern(String trigger, Topic topic) {
        List<Set<String>> places = Arrays.stream(trigger.split(" "))
                .map(word -> word.equals(GAP) ? Set.<String>of() : Set.copyOf(List.of(word.split("/"))))
                .toList();
        Pattern pattern = new Pattern(places, topic);
        places.get(0).forEach(first -> patterns.computeIfAbsent(first, unseen -> new ArrayList<>())
                .add(pattern));
    }

    /**
     * The longest trigger that begins at an index.
     *
     * @param limit index after the last word
     */
    public Optional<Match> at(int from, int limit, Text text) {
        Optional<Match> longest = triggers.longestAt(from, limit, text.word())
                .map(match -> new Match(match.length(), match.values().get(0), false));
        for (Pattern pattern : patterns.getOrDefault(text.word().apply(from), List.of())) {
            int end = end(pattern, from, limit, text);
            if (end > from + longest.map(Match::length).orElse(0)) {
                longest = Optional.of(new Match(end - from, pattern.topic(), true));
            }
        }
        return longest;
    }

    /** Index behind the words that a pattern finds; -1 if it finds none. A gap is as short as it can be. */
    private static int end(Pattern pattern, int from, int limit, Text text) {
        int i = from;
        boolean gap = false;
        for (Set<String> place : pattern.places()) {
            if (place.isEmpty()) {
                gap = true;
                continue;
            }
            int last = gap ? Math.min(limit, i + WIDEST + 1) : Math.min(limit, i + 1);
            int found = i;
            while (found < last && !place.contains(text.word().apply(found))) {
                found = text.modifier().test(found) ? found + 1 : last;
            }
            if (found >= last) {
                return -1;
            }
            i = found + 1;
            gap = false;
        }
        return i;
    }
}
