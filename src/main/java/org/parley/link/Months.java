package org.parley.link;

import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Names of days and months, which are no part of an office. */
final class Months {
    private Months() {}

    static boolean is(Token token) {
        return token.isCapitalised() && WordClass.DAY_OR_MONTH.holds(token);
    }
}
