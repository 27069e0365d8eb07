package org.parley.link;

import java.util.Set;
import org.parley.model.Title;

/** Callings of those who study or comment: "of" and "on" name their field, "at", "with" and "from" the body they work for. */
final class Callings {
    private static final Set<String> CONCEPTS = Set.of("analyst", "scholar", "expert");

    private Callings() {}

    static boolean is(Title title) {
        return title.concept().filter(CONCEPTS::contains).isPresent();
    }
}
