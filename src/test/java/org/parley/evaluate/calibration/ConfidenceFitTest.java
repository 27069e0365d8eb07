package org.parley.evaluate.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.evaluate.Judgement;
import org.parley.evaluate.found.Evidence;
import org.parley.model.FactKind;
import org.parley.rules.Confidences;
import org.parley.rules.Confidences.Row;

final class ConfidenceFitTest {
    private static final Confidences FAMILIES = Confidences.of(List.of(
            new Row(FactKind.STATEMENT, "*", 0, 0.5, 0, 0), new Row(FactKind.STATEMENT, "*-clause", 0, 0.5, 0, 0)));

    private final List<Judgement> facts = new ArrayList<>();

    @Test
    void fit_ofManyFacts_isCloseToTheirShare() {
        add("call-for", 0.5, 60, 40);
        add("call-for", 0.9, 95, 5);
        List<Row> rows = rows("*");
        assertThat(rows).extracting(Row::from).containsExactly(0.0, 0.9);
        assertThat(rows.get(0).confidence()).isCloseTo(0.6, within(0.02));
        assertThat(rows.get(1).confidence()).isCloseTo(0.95, within(0.02));
        assertThat(rows).extracting(Row::right).containsExactly(60, 95);
    }

    @Test
    void fit_ofFewFacts_leansOnTheRest() {
        add("call-for", 0.8, 90, 10);
        add("warn-clause", 0.8, 0, 2);
        assertThat(rows("*-clause").get(0).confidence()).isBetween(0.6, 0.8);
    }

    @Test
    void fit_whereAHigherScoreIsRightLessOften_poolsBoth() {
        add("call-for", 0.5, 40, 10);
        add("call-for", 0.9, 30, 20);
        assertThat(rows("*")).singleElement().satisfies(row -> {
            assertThat(row.confidence()).isEqualTo(0.7);
            assertThat(row.facts()).isEqualTo(100);
        });
    }

    @Test
    void fit_ofNothing_knowsNothing() {
        assertThat(rows("*")).singleElement().extracting(Row::confidence).isEqualTo(0.5);
        assertThat(rows("*-clause")).singleElement().extracting(Row::confidence).isEqualTo(0.5);
    }

    @Test
    void fit_ofRightFactsOnly_isNotCertain() {
        add("call-for", 0.9, 5000, 0);
        assertThat(rows("*").get(0).confidence()).isEqualTo(0.98);
    }

    @Test
    void table_ofFacts_comparesEachFifth() {
        add("call-for", 0.2, 1, 3);
        add("call-for", 0.9, 3, 1);
        add("call-for", 1.0, 1, 0);
        CalibrationTable table = new CalibrationTable(facts);
        assertThat(table.lines())
                .containsExactly(
                        "facts             stated   number     mean    right  difference",
                        "statement         0.2-0.4       4    0.200    0.250       0.050",
                        "statement         0.8-1.0       5    0.920    0.800      -0.120",
                        "all               0.2-0.4       4    0.200    0.250       0.050",
                        "all               0.8-1.0       5    0.920    0.800      -0.120");
        assertThat(table.largestDifference()).isCloseTo(0.12, within(1e-9));
    }

    private List<Row> rows(String family) {
        return new ConfidenceFit(FAMILIES)
                .fit(facts).stream()
                        .filter(row ->
                                row.kind() == FactKind.STATEMENT && row.family().equals(family))
                        .toList();
    }

    private void add(String rule, double score, int right, int wrong) {
        Evidence evidence = new Evidence(new TreeSet<>(List.of(rule)), score);
        for (int i = 0; i < right + wrong; i++) {
            facts.add(new Judgement(FactKind.STATEMENT, evidence, i < right));
        }
    }
}
