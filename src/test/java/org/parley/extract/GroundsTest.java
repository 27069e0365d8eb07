package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Fact;
import org.parley.model.Grounds;
import org.parley.support.Texts;
import org.parley.support.Texts.Reading;

/** Each part of a fact leads to words of its own. */
final class GroundsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 16);

    @Test
    void grounds_ofAMeeting_areTheNearestWordsOfItsSentence() {
        Reading reading =
                read("Ann Roe praised Geneva. President Ann Roe met Prime Minister Ben Doe in Geneva on Thursday.");
        assertThat(values(reading, Fact.Meeting.class)).contains("Ann Roe 34", "Ben Doe 61", "Geneva 72");
        assertThat(dates(reading, Fact.Meeting.class)).containsExactly("Thursday date-in-sentence");
    }

    @Test
    void grounds_ofADateCarriedFromBefore_areTheWordsThere() {
        Reading reading =
                read("On Thursday, President Ann Roe said the road was open. She added that the bridge was closed.");
        assertThat(dates(reading, Fact.Statement.class)).contains("Thursday date-in-sentence", "Thursday date-carried");
    }

    @Test
    void grounds_ofTheDayOfPublication_areNone() {
        Reading reading = read("President Ann Roe says the road is open.");
        assertThat(reading.facts().facts())
                .anyMatch(fact -> fact instanceof Fact.Statement s && s.date().isPresent());
        assertThat(dates(reading, Fact.Statement.class)).isEmpty();
    }

    @Test
    void grounds_ofAnOffice_holdPersonAndBody() {
        Reading reading = read("The talks opened in Lima. Chile's foreign minister, Ann Roe, arrived late.");
        assertThat(values(reading, Fact.Role.class)).contains("Ann Roe 52", "Chile 26");
    }

    @Test
    void grounds_ofABodyThatOnlyATitleTells_areTheWordsOfTheOffice() {
        Reading reading = read("Taoiseach Ann Roe met President Ben Doe in Lima on Thursday.");
        assertThat(values(reading, Fact.Role.class)).contains("Taoiseach Ann Roe 0", "Ann Roe 10");
    }

    private static Reading read(String text) {
        return Texts.read(Texts.article(text, Optional.of(FRIDAY)));
    }

    private static List<String> values(Reading reading, Class<? extends Fact> kind) {
        return grounds(reading, kind).stream()
                .flatMap(grounds -> grounds.values().stream())
                .map(mention -> "%s %d"
                        .formatted(reading.text(mention.span()), mention.span().begin()))
                .toList();
    }

    private static List<String> dates(Reading reading, Class<? extends Fact> kind) {
        return grounds(reading, kind).stream()
                .flatMap(grounds -> grounds.date().stream())
                .map(found -> reading.text(found.span()) + " " + found.rule())
                .toList();
    }

    private static List<Grounds> grounds(Reading reading, Class<? extends Fact> kind) {
        return reading.facts().facts().stream()
                .filter(kind::isInstance)
                .map(reading.facts()::groundsOf)
                .toList();
    }
}
