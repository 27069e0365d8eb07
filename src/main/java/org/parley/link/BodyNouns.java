package org.parley.link;

import java.util.Set;
import org.parley.rules.WordClass;

/** Common nouns that point back to a state or body named before: "the country's president", "chairman of the bloc". */
final class BodyNouns {
    static final Set<String> STATES = WordClass.STATE_NOUN.words();
    static final Set<String> BODIES = WordClass.BODY_NOUN.words();

    /** Those that are no part of a state. */
    static final Set<String> APART = WordClass.BODY_APART.words();

    private static final Set<String> INTERNATIONAL = Set.of("international", "alliance");
    private static final Set<String> ARMED_OR_PARTY = Set.of("party", "armed-group");

    private BodyNouns() {}

    /** Sorts of bodies in the gazetteer that a noun may stand for. */
    static Set<String> sorts(String noun) {
        return switch (noun) {
            case "bloc", "alliance", "union", "organisation", "organization" -> INTERNATIONAL;
            case "agency", "watchdog" -> Set.of("agency", "international");
            case "party", "movement", "militia", "front", "faction", "group" -> ARMED_OR_PARTY;
            default -> Set.of();
        };
    }

    static boolean holds(Words words, int token) {
        return words.has(token)
                && (STATES.contains(words.token(token).lower())
                        || BODIES.contains(words.token(token).lower()));
    }
}
