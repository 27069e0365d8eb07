package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Fact;
import org.parley.model.SpeechAct;
import org.parley.rules.Table;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;

/** What speakers do by what they say. */
class ActsTest {
    private static final List<String> TABLES = List.of("cues", "cue-nouns", "attitudes");

    private static Stream<Arguments> rows() {
        return ReadingRow.in("extract/acts.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void extract_always_tellsTheAct(ReadingRow row) {
        row.check(Texts.read(row.article()).facts().facts().stream()
                .filter(Fact.Statement.class::isInstance)
                .map(fact -> name(((Fact.Statement) fact).act()))
                .toList());
    }

    /** {@code RuleRowsTest} proves the rows. */
    @ParameterizedTest
    @EnumSource(SpeechAct.class)
    void act_always_hasRowsOfVerbsAndOfNouns(SpeechAct act) {
        assertThat(TABLES).allSatisfy(table -> assertThat(
                        Table.read("rules/" + table + ".tsv").rows())
                .anyMatch(row -> row.get("act").equals(name(act))));
    }

    private static String name(SpeechAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
