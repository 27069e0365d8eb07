package org.parley.evaluate;

import java.util.Optional;
import org.parley.evaluate.found.Evidence;

/**
 * Something that was missed, found wrongly, or both.
 *
 * @param group what it has in common with others of its kind, in words
 * @param article id
 * @param gold what is annotated; empty for a false find
 * @param found what was found; empty for a miss
 * @param evidence what the find rests on, where there is one
 */
public record Problem(
        String group, String article, Optional<String> gold, Optional<String> found, Optional<Evidence> evidence) {

    static Problem of(Cause cause, String article) {
        return new Problem(cause.toString(), article, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Parts the cause further: "slot: left empty, host". */
    Problem detail(String detail) {
        return new Problem(group + ", " + detail, article, gold, found, evidence);
    }

    Problem gold(String text) {
        return new Problem(group, article, Optional.of(text), found, evidence);
    }

    Problem found(String text, Optional<Evidence> restsOn) {
        return new Problem(group, article, gold, Optional.of(text), restsOn);
    }
}
