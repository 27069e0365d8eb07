package org.parley.evaluate.found;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The mentions of the things of one article while their rows come in. */
final class EvidenceDraft {
    /** Of equal ones the first, in order of IRIs. */
    private static final Comparator<Map.Entry<String, Mention>> STRONGEST =
            Comparator.<Map.Entry<String, Mention>>comparingDouble(entry -> entry.getValue().confidence)
                    .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());

    private final Map<String, Map<String, Mention>> mentions = new HashMap<>();

    private static final class Mention {
        private final SortedSet<String> rules = new TreeSet<>();
        private double confidence;
    }

    void add(String thing, String mention, String rule, double confidence) {
        Mention found =
                mentions.computeIfAbsent(thing, key -> new TreeMap<>()).computeIfAbsent(mention, key -> new Mention());
        found.rules.add(rule);
        found.confidence = confidence;
    }

    Map<String, Evidence> finished() {
        return mentions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> strongest(entry.getValue())));
    }

    private static Evidence strongest(Map<String, Mention> mentions) {
        Mention strongest =
                mentions.entrySet().stream().max(STRONGEST).orElseThrow().getValue();
        return new Evidence(strongest.rules, strongest.confidence);
    }
}
