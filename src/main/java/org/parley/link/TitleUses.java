package org.parley.link;

import java.util.Optional;
import org.parley.model.Title;
import org.parley.rules.TitleStates;

/** Asks which state alone uses a title, by itself, with the party before it or without the field behind it. */
final class TitleUses {
    private final Words words;
    private final TitleStates states;

    TitleUses(Words words, TitleStates states) {
        this.words = words;
        this.states = states;
    }

    /** "Republican senator": the party tells the state. */
    Optional<String> partisan(Title title) {
        int before = title.tokens().from() - 1;
        return words.has(before) ? states.state(words.token(before).lower() + " " + title.label()) : Optional.empty();
    }

    /** "assistant secretary of state for African affairs": with or without the field. */
    Optional<String> alone(Title title) {
        String label = title.label();
        int field = label.indexOf(" for ");
        return states.state(label).or(() -> field < 0 ? Optional.empty() : states.state(label.substring(0, field)));
    }
}
