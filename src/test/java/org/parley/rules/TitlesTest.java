package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Gender;
import org.parley.model.Title.Tense;
import org.parley.rules.Titles.Office;

class TitlesTest {
    private static final Titles TITLES = Titles.load();

    private static Optional<Office> office(String phrase) {
        List<String> words = List.of(phrase.split(" "));
        return TITLES.offices()
                .longestAt(0, words.size(), words::get)
                .filter(match -> match.length() == words.size())
                .map(match -> match.values().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "foreign minister, foreign minister, foreign-minister, false",
        "foreign ministers, foreign minister, foreign-minister, true",
        "minister of foreign affairs, minister of foreign affairs, foreign-minister, false",
        "secretary of state, secretary of state, foreign-minister, false",
        "presidents, president, president, true",
        "chargé d'affaires, chargé d'affaires, charge-d-affaires, false",
        "pm, prime minister, prime-minister, false"
    })
    void offices_withATitle_giveLabelConceptAndNumber(String phrase, String label, String concept, boolean plural) {
        Office office = office(phrase).orElseThrow();
        assertThat(office.label()).isEqualTo(label);
        assertThat(office.concept()).contains(concept);
        assertThat(office.plural()).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"king, MALE", "queen, FEMALE", "spokeswoman, FEMALE", "chairman, MALE", "president, UNKNOWN"})
    void offices_withAWordForOneSex_tellIt(String phrase, Gender gender) {
        assertThat(office(phrase)).map(Office::gender).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"presidency", "ministry", "kingdom", "table", "Foreign Minister"})
    void offices_withAnotherWord_giveNone(String phrase) {
        assertThat(office(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "former, FORMER, false",
        "late, FORMER, false",
        "acting, ACTING, false",
        "interim, ACTING, false",
        "incoming, ELECT, false",
        "deputy, CURRENT, true",
        "special, CURRENT, true",
        "senior, CURRENT, false",
        "new, CURRENT, false"
    })
    void modifier_always_tellsTenseAndWhetherItIsPartOfTheLabel(String word, Tense tense, boolean partOfLabel) {
        assertThat(TITLES.modifier(word)).contains(new Titles.Modifier(word, tense, partOfLabel));
    }

    @Test
    void modifier_withAnotherWord_isEmpty() {
        assertThat(TITLES.modifier("formerly")).isEmpty();
    }
}
