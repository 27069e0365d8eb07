package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordClassTest {
    private static final List<Table.Row> ROWS = Table.read(ShippedWords.TABLE).rows();

    private static Stream<WordSet> classes() {
        return Stream.of(WordClass.values(), OfficeClass.values(), SpeechClass.values())
                .flatMap(Arrays::stream);
    }

    @Test
    void classes_ofTheTable_areThoseThatTheProgramAsksFor() {
        assertThat(ROWS.stream().map(row -> row.get("class")).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        classes().map(WordSet::rowName).toList());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void words_ofAClass_areInLowerCaseAndStandOnce(WordSet one) {
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
    @MethodSource("classes")
    void firstRow_ofAClass_saysWhatItIsFor(WordSet one) {
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
                "modal, would, was",
                "negation, never, ever",
                "irregular-past, spoke, speaks",
                "irregular-simple-past, spoke, held",
                "abbreviation, gen., general",
                "name-particle, bin, roe",
                "honorific, mr, president",
                "portfolio, interior, lind",
                "subordinator, although, and",
                "have, 'd, will"
            })
    void words_always_holdWhatBelongsAndNothingElse(String one, String word, String stranger) {
        assertThat(ShippedWords.of(one)).contains(word).doesNotContain(stranger);
    }
}
