package org.parley.generate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of the generated world.
 *
 * @param id the same in all annotations
 * @param series id of the rounds that it belongs to
 * @param round from 1
 * @param aides persons beside the leaders, who speak but do not lead
 */
record Encounter(
        String id,
        String series,
        int round,
        Kind kind,
        LocalDate date,
        LocalTime start,
        int count,
        String topic,
        Setting setting,
        List<Side> sides,
        List<Side> aides,
        Optional<Side> mediator,
        List<Said> said,
        boolean cancelled) {
    Encounter {
        sides = List.copyOf(sides);
        aides = List.copyOf(aides);
        said = List.copyOf(said);
    }

    /** What sort it is, with the types that an annotation accepts. */
    enum Kind {
        TALKS("Talks Bilateral"),
        BILATERAL("Bilateral Talks"),
        CALL("Call"),
        SUMMIT("Summit Talks"),
        CONSULTATION("Consultation Talks Bilateral");

        private final String types;

        Kind(String types) {
            this.types = types;
        }

        List<String> types() {
            return List.of(types.split(" ", -1));
        }
    }

    Side side(int number) {
        return sides.get(number);
    }
}
