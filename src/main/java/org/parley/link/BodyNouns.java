package org.parley.link;

import java.util.Set;

/** Common nouns that point back to a state or body named before: "the country's president", "chairman of the bloc". */
final class BodyNouns {
    static final Set<String> STATES =
            Set.of("country", "nation", "kingdom", "republic", "state", "sultanate", "emirate", "government");
    static final Set<String> BODIES = Set.of(
            "agency",
            "bloc",
            "group",
            "organisation",
            "organization",
            "union",
            "alliance",
            "body",
            "party",
            "movement",
            "ministry",
            "department",
            "commission",
            "council",
            "committee",
            "mission",
            "watchdog",
            "institution",
            "militia",
            "front",
            "faction",
            "coalition",
            "assembly");

    private BodyNouns() {}

    static boolean holds(Words words, int token) {
        return words.has(token)
                && (STATES.contains(words.token(token).lower())
                        || BODIES.contains(words.token(token).lower()));
    }
}
