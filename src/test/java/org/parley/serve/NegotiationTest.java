package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Form;

class NegotiationTest {
    private static final EnumSet<Form> ALL = EnumSet.allOf(Form.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | HTML",
                "text/turtle | TURTLE",
                "*/* | HTML",
                "text/* | HTML",
                "application/* | JSON_LD",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,*/*;q=0.3 | TURTLE",
                "application/rdf+xml, text/html;q=0.5 | RDF_XML",
                "text/turtle;q=0.4, application/ld+json;q=0.6 | JSON_LD",
                "text/html;q=0, */* | TURTLE",
                "*/*;q=0.1, application/n-triples | N_TRIPLES"
            })
    void choose_withAHeader_takesWhatItLikesBest(String header, Form form) {
        assertThat(Negotiation.choose(header, ALL)).contains(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"image/png", "text/html;q=0", "application/json"})
    void choose_withAHeaderThatNothingFits_isEmpty(String header) {
        assertThat(Negotiation.choose(header, ALL)).isEmpty();
    }

    @Test
    void choose_withoutAHeader_takesThePageWhereThereIsOne() {
        assertThat(Negotiation.choose(null, ALL)).contains(Form.HTML);
        assertThat(Negotiation.choose(null, EnumSet.of(Form.TURTLE))).contains(Form.TURTLE);
    }
}
