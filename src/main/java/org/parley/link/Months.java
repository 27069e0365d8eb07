package org.parley.link;

import java.util.Set;
import org.parley.model.Token;

/** Names of days and months, which are no part of an office. */
final class Months {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    static boolean is(Token token) {
        return token.isCapitalised() && NAMES.contains(token.lower());
    }
}
