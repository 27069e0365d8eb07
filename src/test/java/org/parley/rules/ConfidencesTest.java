package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.FactKind;
import org.parley.rules.Confidences.Row;

final class ConfidencesTest {
    private static final Confidences SAMPLE = Confidences.of(List.of(
            new Row(FactKind.STATEMENT, "*", 0, 0.5, 10, 5),
            new Row(FactKind.STATEMENT, "*", 0.8, 0.9, 10, 9),
            new Row(FactKind.STATEMENT, "*-clause", 0, 0.6, 10, 6),
            new Row(FactKind.STATEMENT, "say-clause", 0.7, 0.95, 10, 10),
            new Row(FactKind.ROLE, "office-*", 0, 0.7, 10, 7)));

    @ParameterizedTest
    @CsvSource({
        "STATEMENT, accuse-of,     0.79, 0.5",
        "STATEMENT, accuse-of,     0.8,  0.9",
        "STATEMENT, accuse-of,     1,    0.9",
        "STATEMENT, warn-clause,   0.9,  0.6",
        "STATEMENT, say-clause,    0.7,  0.95",
        "STATEMENT, say-clause,    0.6,  0.6",
        "ROLE,      office-before, 0.3,  0.7",
        "ROLE,      delegation,    0.3,  0.3",
        "MEETING,   talks,         0.4,  0.4"
    })
    void confidence_ofAScore_isThatOfTheClosestFamily(FactKind kind, String rule, double score, double confidence) {
        assertThat(SAMPLE.of(kind, rule, score)).isEqualTo(confidence);
    }

    @Test
    void confidence_withoutATable_isTheScore() {
        assertThat(Confidences.none().of(FactKind.ROLE, "office-before", 0.42)).isEqualTo(0.42);
    }

    @Test
    void family_ofARule_isTheClosest() {
        assertThat(SAMPLE.family(FactKind.STATEMENT, "say-clause")).isEqualTo("say-clause");
        assertThat(SAMPLE.family(FactKind.STATEMENT, "warn-clause")).isEqualTo("*-clause");
        assertThat(SAMPLE.family(FactKind.ROLE, "delegation")).isEqualTo("*");
    }

    @Test
    void table_always_hasARowForEveryKindAndScore() {
        Confidences confidences = Confidences.load();
        assertThat(Arrays.stream(FactKind.values())).allMatch(kind -> confidences.rows().stream()
                .anyMatch(row -> row.kind() == kind && row.family().equals("*") && row.from() == 0));
    }

    @Test
    void table_always_growsWithTheScore() {
        List<Row> rows = Confidences.load().rows();
        for (int i = 1; i < rows.size(); i++) {
            Row before = rows.get(i - 1);
            Row row = rows.get(i);
            if (before.kind() == row.kind() && before.family().equals(row.family())) {
                assertThat(row.from()).isGreaterThan(before.from());
                assertThat(row.confidence()).isGreaterThanOrEqualTo(before.confidence());
            }
        }
    }
}
