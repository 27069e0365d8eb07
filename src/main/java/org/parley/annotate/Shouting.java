package org.parley.annotate;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Tells sentences written in capitals, where a capital says nothing of a name. */
final class Shouting {
    /** Tokens on either side that are looked at. */
    private static final int REACH = 10;

    private static final int ENOUGH = 2;

    private Shouting() {}

    /** Words of grammar in capitals stand around a range: "THERE WILL BE NO MORE OIL". */
    static boolean around(List<Token> tokens, Range range, Range sentence) {
        int from = Math.max(sentence.from(), range.from() - REACH);
        int to = Math.min(sentence.to(), range.to() + REACH);
        return IntStream.range(from, to)
                        .filter(i -> !range.contains(i) && isShoutedGrammar(tokens.get(i)))
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }

    /** Not "US" and "IT", which are as often short for something. */
    private static boolean isShoutedGrammar(Token token) {
        return token.isAllCaps() && token.text().length() > 1 && !token.text().equals("US") && isGrammar(token);
    }

    /** A word that is no name for its meaning: "IS" before "TOO LATE". */
    static boolean isGrammar(Token token) {
        return WordClass.CLOSED_CLASS.holds(token)
                || WordClass.NEVER_A_NAME.holds(token)
                || WordClass.BE.holds(token)
                || WordClass.MODAL.holds(token);
    }
}
