package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.support.Construction;
import org.parley.support.Construction.Sentence;
import org.parley.support.FactText;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;

/**
 * Constructions of English, each filled with many words: a rule has to be about the construction, not about the words. {@code
 * -Dgolden.update=true} counts anew how many sentences of each are misread, to be reviewed in the diff.
 */
class ConstructionsTest {
    private static final boolean RENEWED = Boolean.getBoolean("golden.update");

    private static final Map<String, Function<FactText, List<String>>> TABLES = Map.of(
            "encounter-verbs", FactText::meetings,
            "encounter-nouns", FactText::meetings,
            "stories-where-when", FactText::meetings,
            "slots", FactText::meetings,
            "stories-encounters", FactText::meetings,
            "statements", FactText::statements,
            "stories-statements", FactText::statements,
            "statements-coreference", FactText::statements,
            "roles", FactText::roles);

    @BeforeAll
    static void renew() throws IOException {
        if (RENEWED) {
            for (String table : TABLES.keySet()) {
                Construction.renew(table, construction -> misread(construction, TABLES.get(table))
                        .size());
            }
        }
    }

    private static Stream<Arguments> rows() {
        return TABLES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(table ->
                        Construction.of(table.getKey()).stream().map(row -> Arguments.of(row, table.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void extract_ofAConstruction_findsTheSameWhateverTheWords(
            Construction construction, Function<FactText, List<String>> facts) {
        assumeFalse(RENEWED);
        assertThat(misread(construction, facts))
                .as("sentences of \"%s\" read otherwise", construction)
                .hasSize(construction.fails());
    }

    private static List<String> misread(Construction construction, Function<FactText, List<String>> facts) {
        return construction.sentences().stream()
                .flatMap(sentence -> misread(sentence, facts).stream())
                .toList();
    }

    private static Optional<String> misread(Sentence sentence, Function<FactText, List<String>> facts) {
        List<String> got =
                facts.apply(new FactText(Texts.read(Texts.article(sentence.text(), Optional.of(ReadingRow.DAY)))));
        return sentence.isReadAs(got)
                ? Optional.empty()
                : Optional.of("%s%n    want %s%n    got  %s".formatted(sentence.text(), sentence.want(), got));
    }
}
