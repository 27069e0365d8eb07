package org.parley.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.model.Pos;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** A day with its month beside a phrase: "On May 3 President Lind met", "on 3rd May Premier Lind met". */
final class WrittenDate {
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d(?:st|nd|rd|th)?");

    private WrittenDate() {}

    /** Two tokens behind a preposition, in either order. */
    static boolean isAt(int from, List<Token> tokens) {
        Token first = tokens.get(from);
        Token second = tokens.get(from + 1);
        return from > 0
                && tokens.get(from - 1).pos() == Pos.ADP
                && ((isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second)));
    }

    private static boolean isMonth(Token token) {
        return token.isCapitalised() && WordClass.DAY_OR_MONTH.holds(token);
    }

    private static boolean isDay(Token token) {
        return DAY.matcher(token.lower()).matches();
    }
}
