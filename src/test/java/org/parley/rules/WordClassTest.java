package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordClassTest {
    private static final List<Table.Row> ROWS = Table.read(WordClass.TABLE).rows();

    @Test
    void classes_ofTheTable_areThoseThatTheProgramAsksFor() {
        assertThat(ROWS.stream().map(row -> row.get("class")).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WordClass.values())
                        .map(WordClass::rowName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void words_ofAClass_areInLowerCaseAndStandOnce(WordClass one) {
        List<String> words = ROWS.stream()
                .filter(row -> row.get("class").equals(one.rowName()))
                .flatMap(row -> row.all("words").stream())
                .toList();
        assertThat(words)
                .doesNotHaveDuplicates()
                .isNotEmpty()
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        assertThat(one.words()).containsExactlyInAnyOrderElementsOf(words);
    }

    @ParameterizedTest
    @EnumSource
    void firstRow_ofAClass_saysWhatItIsFor(WordClass one) {
        assertThat(ROWS.stream()
                        .filter(row -> row.get("class").equals(one.rowName()))
                        .map(row -> row.get("reason"))
                        .findFirst())
                .hasValueSatisfying(reason -> assertThat(reason).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "MODAL, would, was",
                "NEGATION, never, ever",
                "IRREGULAR_PAST, spoke, speaks",
                "IRREGULAR_SIMPLE_PAST, spoke, held",
                "ABBREVIATION, gen., general",
                "NAME_PARTICLE, bin, roe",
                "HONORIFIC, mr, president",
                "PORTFOLIO, interior, lind",
                "SUBORDINATOR, although, and",
                "HAVE, 'd, will"
            })
    void words_always_holdWhatBelongsAndNothingElse(WordClass one, String word, String stranger) {
        assertThat(one.words()).contains(word).doesNotContain(stranger);
    }
}
