package org.parley.corpus;

import java.util.List;
import org.parley.identity.Ruling;

/**
 * A ruling that matches nothing.
 *
 * @param keys of names that no article has
 */
public record Unmatched(Ruling ruling, List<String> keys) {
    public Unmatched {
        keys = List.copyOf(keys);
    }

    public String words() {
        return "%s: matches nothing, for no article tells of %s"
                .formatted(CurationWords.of(ruling), String.join(" or ", keys));
    }
}
