package org.parley.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article on an encounter.
 *
 * @param number among the articles on it, from 0
 * @param wire the agency whose copy is printed, if it is another than the publisher
 * @param earlier rounds of the same series, those that took place
 */
record Telling(
        Encounter encounter,
        int number,
        Phase phase,
        LocalDate published,
        Publisher publisher,
        Optional<Publisher> wire,
        List<Encounter> earlier) {
    Telling {
        earlier = earlier.stream().filter(round -> !round.cancelled()).toList();
    }

    /** How the article sees the encounter; each but one with the status that follows. */
    enum Phase {
        PLANNED("planned"),
        HELD("held"),
        PAST("held"),
        CANCELLED("cancelled");

        private final String status;

        Phase(String status) {
            this.status = status;
        }

        String status() {
            return status;
        }
    }

    Telling withEarlier(List<Encounter> rounds) {
        return new Telling(encounter, number, phase, published, publisher, wire, rounds);
    }

    String id() {
        return encounter.id() + "-a" + (number + 1);
    }
}
