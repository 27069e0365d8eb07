package org.parley.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Words before a number that belong to its noun phrase: "more than 25 million people", "at least two". */
final class Quantity {
    private static final Map<String, Set<String>> OPENERS = Map.of(
            "more", Set.of("than"),
            "less", Set.of("than"),
            "fewer", Set.of("than"),
            "up", Set.of("to"),
            "at", Set.of("least", "most"));
    private static final Set<String> MANY = Set.of("many", "much", "few", "little");
    private static final Set<String> ABOUT = WordClass.ABOUT.words();

    private Quantity() {}

    /** Index of the number, or -1 if no quantity opens at the token. */
    static int numberAfter(List<Token> tokens, int i, int limit) {
        String word = tokens.get(i).lower();
        boolean two = i + 2 < limit
                && OPENERS.containsKey(word)
                && OPENERS.get(word).contains(tokens.get(i + 1).lower())
                && tokens.get(i + 2).pos() == Pos.NUM;
        if (two) {
            return i + 2;
        }
        boolean many = i + 3 < limit
                && word.equals("as")
                && MANY.contains(tokens.get(i + 1).lower())
                && tokens.get(i + 2).is("as")
                && tokens.get(i + 3).pos() == Pos.NUM;
        if (many) {
            return i + 3;
        }
        boolean money = i + 2 < limit && tokens.get(i + 1).text().equals("$");
        boolean one = i + 1 < limit && tokens.get(i + 1).pos() == Pos.NUM && !word.equals("over");
        return ABOUT.contains(word) && (one || money) ? i + 1 : -1;
    }
}
