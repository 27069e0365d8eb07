package org.parley.rdf;

import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.model.TimeValue;

/** The literal that says a date as precisely as it is known. */
final class Dates {
    private Dates() {}

    /** Of an interval the month or year that holds it, since XSD has no type for intervals; empty if it spans years. */
    static Optional<Node> precise(TimeValue date) {
        return switch (date.precision()) {
            case DAY -> Optional.of(Literals.day(date.earliest()));
            case MONTH -> Optional.of(Literals.month(YearMonth.from(date.earliest())));
            case YEAR -> Optional.of(Literals.year(date.earliest().getYear()));
            case INTERVAL -> holding(date);
        };
    }

    private static Optional<Node> holding(TimeValue interval) {
        YearMonth first = YearMonth.from(interval.earliest());
        YearMonth last = YearMonth.from(interval.latest());
        if (first.equals(last)) {
            return Optional.of(Literals.month(first));
        }
        return first.getYear() == last.getYear() ? Optional.of(Literals.year(first.getYear())) : Optional.empty();
    }
}
