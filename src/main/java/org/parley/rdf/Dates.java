package org.parley.rdf;

import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.model.TimeValue;

/** The literal that says a date as precisely as it is known. */
final class Dates {
    /** What lasts so many days, or fewer, has the day on which it begins; more are a time within which it was. */
    private static final int DAYS = 4;

    private Dates() {}

    /**
     * Of a few days the first; of a longer interval the month or year that holds it, since XSD has no type for intervals;
     * empty if it spans years.
     */
    static Optional<Node> precise(TimeValue date) {
        return switch (date.precision()) {
            case DAY -> Optional.of(Literals.day(date.earliest()));
            case MONTH -> Optional.of(Literals.month(YearMonth.from(date.earliest())));
            case YEAR -> Optional.of(Literals.year(date.earliest().getYear()));
            case INTERVAL -> holding(date);
        };
    }

    private static Optional<Node> holding(TimeValue interval) {
        if (interval.latest().isBefore(interval.earliest().plusDays(DAYS))) {
            return Optional.of(Literals.day(interval.earliest()));
        }
        YearMonth first = YearMonth.from(interval.earliest());
        YearMonth last = YearMonth.from(interval.latest());
        if (first.equals(last)) {
            return Optional.of(Literals.month(first));
        }
        return first.getYear() == last.getYear() ? Optional.of(Literals.year(first.getYear())) : Optional.empty();
    }
}
