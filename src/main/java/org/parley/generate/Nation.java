package org.parley.generate;

import java.util.List;
import java.util.Optional;

/**
 * A state of the generated world.
 *
 * @param adjective "Oldravian"
 * @param seat the house that stands for its government; empty for real states
 * @param head id of the office at its top; empty for real states, whose leaders never appear
 * @param names all that an annotation accepts
 * @param wikidata of real states
 */
record Nation(
        String id,
        String name,
        String adjective,
        String capital,
        String seat,
        String head,
        String culture,
        List<String> names,
        Optional<String> wikidata) {
    Nation {
        names = List.copyOf(names);
    }

    boolean isFictional() {
        return !head.isEmpty();
    }

    String ministry() {
        return id + "-foreign-ministry";
    }

    String delegation() {
        return id + "-delegation";
    }
}
