package org.parley.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.rules.Gazetteer;
import org.parley.rules.NameWords;

/** Which places may lie in which. In which city a palace or hotel stands is seldom known, at most in which state. */
final class Surroundings {
    private static final String STATE = "state/";

    private final Map<String, String> states;
    private final Set<String> venues;
    private final NameWords placeWords;

    private Surroundings(Map<String, String> states, Set<String> venues, NameWords placeWords) {
        this.states = Map.copyOf(states);
        this.venues = Set.copyOf(venues);
        this.placeWords = placeWords;
    }

    static Surroundings of(Gazetteer gazetteer) {
        Map<String, String> states = new HashMap<>();
        Set<String> venues = new HashSet<>();
        for (Gazetteer.Alias alias : gazetteer.aliases()) {
            Gazetteer.Entry place = alias.entry();
            if (place.kind() == EntityKind.PLACE) {
                states.put(place.id(), place.state().orElse(""));
                if (place.category().equals("venue")) {
                    venues.add(place.id());
                }
            }
        }
        return new Surroundings(states, venues, NameWords.load("rules/place-words.tsv"));
    }

    /** Whether a place lies in the other, or may do so for all that is known. */
    boolean lies(String place, String in) {
        Optional<String> mine = state(place);
        Optional<String> theirs = state(in);
        if (isVenue(place) && !isVenue(in)) {
            return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
        }
        return in.startsWith(STATE) && !place.startsWith(STATE) && mine.equals(theirs);
    }

    private Optional<String> state(String key) {
        return key.startsWith(STATE)
                ? Optional.of(localName(key))
                : Optional.ofNullable(states.get(localName(key))).filter(id -> !id.isEmpty());
    }

    private boolean isVenue(String key) {
        String id = localName(key);
        return venues.contains(id) || (!states.containsKey(id) && !key.startsWith(STATE) && isNamedAsPlace(id));
    }

    private boolean isNamedAsPlace(String id) {
        List<String> words = Arrays.stream(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .toList();
        return placeWords.mark(words);
    }

    private static String localName(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
