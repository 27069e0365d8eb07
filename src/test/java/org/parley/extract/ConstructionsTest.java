package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.support.Construction;
import org.parley.support.Construction.Sentence;
import org.parley.support.FactText;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;

/** Constructions of English, each filled with many words: a rule has to be about the construction, not about the words. */
class ConstructionsTest {

    private static Stream<Arguments> rows() {
        return Stream.of(
                        in("encounter-verbs", FactText::meetings),
                        in("encounter-nouns", FactText::meetings),
                        in("slots", FactText::meetings),
                        in("statements", FactText::statements),
                        in("statements-coreference", FactText::statements),
                        in("roles", FactText::roles))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> in(String table, Function<FactText, List<String>> facts) {
        return Construction.of(table).stream().map(row -> Arguments.of(row, facts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void extract_ofAConstruction_findsTheSameWhateverTheWords(
            Construction construction, Function<FactText, List<String>> facts) {
        List<String> misread = construction.sentences().stream()
                .flatMap(sentence -> misread(sentence, facts).stream())
                .toList();
        assertThat(misread)
                .as("sentences of \"%s\" read otherwise", construction)
                .hasSize(construction.fails());
    }

    private static Optional<String> misread(Sentence sentence, Function<FactText, List<String>> facts) {
        List<String> got =
                facts.apply(new FactText(Texts.read(Texts.article(sentence.text(), Optional.of(ReadingRow.DAY)))));
        return sentence.isReadAs(got)
                ? Optional.empty()
                : Optional.of("%s%n    want %s%n    got  %s".formatted(sentence.text(), sentence.want(), got));
    }
}
