package org.parley.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Letters;
import org.parley.rules.WordClass;

/**
 * Finds states that the gazetteer does not hold (breakaway, historical or imagined ones): a name that has a government or
 * the offices of a state ("the prime minister of Ruritania", "the Republic of Ruritania"), or one that an adjective of
 * nationality before a word of government is derived from ("the Ruritanian delegation").
 */
final class StateDiscovery {
    private static final Set<String> SUFFIXES = WordClass.DEMONYM_SUFFIX.words();

    private final List<Token> tokens;
    private final List<Range> candidates;
    private final StateEvidence evidence;
    private final Set<String> lastNames;
    /** Name by which a state is known, by the same in lower case. */
    private final Map<String, String> states = new TreeMap<>();

    private final Map<String, String> stateOfAdjective = new HashMap<>();

    /**
     * @param candidates capitalised words that belong to no known name
     * @param lastNames of persons of the article: "Lara's government", "Vela Lara's government" are no state's
     */
    StateDiscovery(List<Token> tokens, List<Range> candidates, StateEvidence evidence, Set<String> lastNames) {
        this.lastNames = lastNames;
        this.tokens = tokens;
        this.candidates = candidates;
        this.evidence = evidence;
        discover();
    }

    private void discover() {
        Set<String> adjectives = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Range candidate : candidates) {
            String text = text(candidate);
            words.add(text);
            boolean person = lastNames.contains(tokens.get(candidate.last()).text());
            if (!person && evidence.hasGovernment(candidate)) {
                states.merge(lower(text), text, (first, second) -> isShouted(first) ? second : first);
            }
            String first = tokens.get(candidate.from()).text();
            if (hasSuffix(first) && evidence.isBeforeGovernment(candidate.from() + 1)) {
                adjectives.add(first);
            }
        }
        adjectives.forEach(adjective -> derive(adjective, words));
        candidates.forEach(
                candidate -> adjectiveOfKnown(tokens.get(candidate.from()).text()));
    }

    private void derive(String adjective, Set<String> words) {
        words.stream()
                .filter(word -> derives(word, adjective))
                .sorted()
                .findFirst()
                .ifPresent(state -> {
                    states.putIfAbsent(lower(state), state);
                    stateOfAdjective.put(adjective, state);
                });
    }

    /** Once a state is known, its adjective needs no government behind it. */
    private void adjectiveOfKnown(String word) {
        if (hasSuffix(word) && !stateOfAdjective.containsKey(word) && !states.containsKey(lower(word))) {
            states.values().stream()
                    .filter(state -> derives(state, word))
                    .findFirst()
                    .ifPresent(state -> stateOfAdjective.put(word, state));
        }
    }

    private String text(Range range) {
        StringBuilder text = new StringBuilder();
        range.indices().forEach(i -> text.append(text.isEmpty() ? "" : " ")
                .append(tokens.get(i).text()));
        return text.toString();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean hasSuffix(String word) {
        return word.length() > 4 && SUFFIXES.stream().anyMatch(word::endsWith);
    }

    /** "Peruvia" of "Peruvian"; the plural of the adjective, "Tigers" of "Tiger", is men and no state. */
    private static boolean derives(String state, String adjective) {
        int shared = 0;
        int shorter = Math.min(state.length(), adjective.length());
        while (shared < shorter && state.charAt(shared) == adjective.charAt(shared)) {
            shared++;
        }
        return !state.equals(adjective)
                && !state.equals(adjective + "s")
                && shared >= 4
                && state.length() - shared <= 2
                && adjective.length() - shared <= 4
                && adjective.length() >= state.length() - 1;
    }

    /** The candidate as a state or its adjective; the first word alone if only that is the adjective. */
    Optional<Name> find(Range candidate) {
        String state = states.get(lower(text(candidate)));
        if (state != null) {
            return Optional.of(name(candidate, Form.NAME, state));
        }
        String adjective = stateOfAdjective.get(tokens.get(candidate.from()).text());
        return adjective == null
                ? Optional.empty()
                : Optional.of(name(new Range(candidate.from(), candidate.from() + 1), Form.DEMONYM, adjective));
    }

    private static Name name(Range range, Form form, String state) {
        return new Name(range, EntityKind.STATE, form, Optional.of(Letters.slug(state)), 0.75, "state-discovered");
    }
}
