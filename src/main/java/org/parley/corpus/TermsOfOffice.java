package org.parley.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.parley.rules.Gazetteer;
import org.parley.rules.Letters;

/** When the persons of the gazetteer held their offices. */
final class TermsOfOffice {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Gazetteer gazetteer;

    /**
     * Days in between which an office was held, as far as they are known.
     *
     * @param start first day; of a month or year its first
     * @param end last day; of a month or year its last
     */
    record Known(Optional<LocalDate> start, Optional<LocalDate> end) {}

    TermsOfOffice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The term, if the person had that office once.
     *
     * @param person key, {@code person/emmanuel-macron}
     * @param office {@code president@state/france}
     */
    Optional<Known> find(String person, String office) {
        var terms = gazetteer.terms(localName(person)).stream()
                .filter(term -> isOf(term, office))
                .toList();
        return terms.size() == 1
                ? Optional.of(new Known(
                        day(terms.get(0).start(), false), day(terms.get(0).end(), true)))
                : Optional.empty();
    }

    private static boolean isOf(Gazetteer.Term term, String office) {
        int at = office.lastIndexOf('@');
        return Letters.slug(term.label()).equals(Letters.slug(office.substring(0, at)))
                && localName(office.substring(at + 1)).equals(term.organization());
    }

    private static String localName(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    /** First or last day of a day, month or year; empty of nothing. */
    static Optional<LocalDate> day(String yearOrDay, boolean last) {
        if (yearOrDay.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (yearOrDay.length()) {
                    case YEAR -> last ? LocalDate.parse(yearOrDay + "-12-31") : LocalDate.parse(yearOrDay + "-01-01");
                    case MONTH ->
                        last
                                ? YearMonth.parse(yearOrDay).atEndOfMonth()
                                : YearMonth.parse(yearOrDay).atDay(1);
                    default -> LocalDate.parse(yearOrDay);
                });
    }
}
