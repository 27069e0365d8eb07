package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Gazetteer.Alias;
import org.parley.rules.Letters;
import org.parley.rules.PhraseIndex;

/** Finds the first of two states whose names share their noun: "North and South Zarmund". */
final class DirectionPairs {
    static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");

    private final PhraseIndex<Alias> index;

    DirectionPairs(PhraseIndex<Alias> index) {
        this.index = index;
    }

    /** The state that a direction before "and" means. */
    Optional<Alias> firstAt(List<Token> tokens, Range sentence, int i) {
        boolean pair = i + 3 < sentence.to()
                && isDirection(tokens, i)
                && tokens.get(i + 1).is("and")
                && isDirection(tokens, i + 2)
                && state(tokens, i + 2, i + 3).isPresent();
        return pair ? state(tokens, i, i + 3) : Optional.empty();
    }

    private static boolean isDirection(List<Token> tokens, int i) {
        return tokens.get(i).isCapitalised()
                && DIRECTIONS.contains(tokens.get(i).lower());
    }

    private Optional<Alias> state(List<Token> tokens, int direction, int noun) {
        return index.longestAt(
                        0,
                        2,
                        k -> Letters.plain(tokens.get(k == 0 ? direction : noun).text()))
                .filter(match -> match.length() == 2)
                .flatMap(match -> match.values().stream()
                        .filter(alias -> alias.entry().kind() == EntityKind.STATE)
                        .findFirst());
    }
}
