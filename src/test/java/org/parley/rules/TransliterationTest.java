package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code rules/transliteration.tsv} on their own words, and what the rules come to together. */
class TransliterationTest {
    private static final Transliteration TRANSLITERATION = Transliteration.load();
    private static final Set<String> WORD_LISTS = Set.of("particle", "descent", "generation");

    private static Stream<Arguments> folds() {
        return Table.read("rules/transliteration.tsv").rows().stream()
                .filter(row -> !WORD_LISTS.contains(row.get("step")))
                .map(row -> Arguments.of(row.get("step"), row.get("from"), row));
    }

    private static UnaryOperator<String> step(String name) {
        return switch (name) {
            case "sound" -> TRANSLITERATION::sound;
            case "skeleton" -> TRANSLITERATION::skeleton;
            case "english" -> TRANSLITERATION::american;
            default -> TRANSLITERATION::withoutArticle;
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("folds")
    void step_onTheWordsOfARow_makesEqualOnlyWhatItShould(String step, String from, Table.Row row) {
        List<String> same = row.all("same").stream().map(step(step)).toList();
        List<String> other = row.all("other").stream().map(step(step)).toList();
        assertThat(same).as(from).hasSize(2).containsOnly(same.get(0));
        assertThat(other).as(from).hasSize(2).doesNotHaveDuplicates();
    }

    /** So that no row is left out when a step is renamed. */
    @Test
    void folds_always_areMany() {
        assertThat(folds()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "mohammed, muhammad",
        "mohamed, mohammad",
        "volodymyr, vladimir",
        "araghchi, araqchi",
        "gaddafi, qadhafi",
        "yousef, yusuf",
        "hossein, hussein",
        "nasser, nasir",
        "abderrahman, abdulrahman"
    })
    void areSpellings_ofOneName_isTrueEitherWay(String one, String other) {
        assertThat(TRANSLITERATION.areSpellings(one, other)).isTrue();
        assertThat(TRANSLITERATION.areSpellings(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hassan, hussein",
        "hasan, hossein",
        "jamal, jamil",
        "karim, karam",
        "ali, alia",
        "roberto, roberta",
        "alexander, alexandra",
        "ivan, ivana",
        "mohammed, mahmoud",
        "kim, kam",
        "zelensky, zelenska"
    })
    void areSpellings_ofTwoNames_isFalseEitherWay(String one, String other) {
        assertThat(TRANSLITERATION.areSpellings(one, other)).isFalse();
        assertThat(TRANSLITERATION.areSpellings(other, one)).isFalse();
    }
}
