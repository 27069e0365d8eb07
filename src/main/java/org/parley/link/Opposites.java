package org.parley.link;

import java.util.List;
import org.parley.model.EntityKey;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.rules.OfficeClass;

/**
 * States on the other side of an encounter: "President Lara held talks with the Ruritanian prime minister, Igal Quint" tells
 * that she is not Ruritania's president.
 */
final class Opposites {
    private final Words words;

    Opposites(Words words) {
        this.words = words;
    }

    /** Whether the one whom the holder meets in this sentence is told to serve the state. */
    boolean is(EntityKey state, Holding holding, List<Office> named) {
        return named.stream()
                .anyMatch(other -> !other.person().equals(holding.person())
                        && other.organization().filter(state::equals).isPresent()
                        && meet(holding.evidence(), other.evidence()));
    }

    private boolean meet(Range one, Range other) {
        Range sentence = words.article().sentenceOf(one.from()).tokens();
        if (other.from() < one.to() || other.to() > sentence.to()) {
            return false;
        }
        int between = one.to();
        while (between < other.from() && !OfficeClass.BETWEEN_SIDES.holds(words.token(between))) {
            between++;
        }
        return between < other.from() && isOneClause(one.to(), other.from());
    }

    /** Nothing that is said or done by itself stands between them. */
    private boolean isOneClause(int from, int to) {
        long verbs = words.article().verbsBetween(from, to).stream()
                .filter(verb -> !verb.subjects().isEmpty())
                .count();
        return verbs <= 1;
    }
}
