package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.rules.Gazetteer;

final class TermsOfOfficeTest {
    private final TermsOfOffice terms = new TermsOfOffice(Gazetteer.load());

    @Test
    void find_ofATermGivenByYears_takesTheFirstAndTheLastDay() {
        assertThat(terms.find("person/abdalla-hamdok", "prime-minister@state/sudan"))
                .contains(new TermsOfOffice.Known(
                        Optional.of(LocalDate.of(2019, 1, 1)), Optional.of(LocalDate.of(2021, 12, 31))));
    }

    @Test
    void find_ofATermGivenByDays_takesThem() {
        assertThat(terms.find("person/abdallah-bou-habib", "foreign minister@state/lebanon"))
                .contains(new TermsOfOffice.Known(
                        Optional.of(LocalDate.of(2021, 9, 10)), Optional.of(LocalDate.of(2025, 2, 8))));
    }

    @Test
    void find_ofAnotherOfficeStateOrPerson_knowsNothing() {
        assertThat(terms.find("person/abdalla-hamdok", "president@state/sudan")).isEmpty();
        assertThat(terms.find("person/abdalla-hamdok", "prime-minister@state/chad"))
                .isEmpty();
        assertThat(terms.find("person/ana-lind", "prime-minister@state/sudan")).isEmpty();
        assertThat(terms.find("person/ana-lind", "envoy@")).isEmpty();
    }
}
