package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Figure;
import org.parley.evaluate.calibration.CalibrationTable;
import org.parley.evaluate.gold.GoldReader;
import org.parley.store.Store;

/**
 * No figure of {@code data/gold} falls by more than 0.01 below {@code evaluate/baseline.tsv}, and confidences stay true on
 * the part that they are fitted on. {@code -Dgolden.update=true} writes the baseline anew, to be reviewed in the diff.
 *
 * <p>Runs in {@code mvn verify}, which sets the property; figures may well fall for a while between two commits.
 */
@EnabledIfSystemProperty(named = "parley.regression", matches = "true")
final class RegressionIT {
    private static final Path BASELINE = Path.of("src/test/resources/evaluate/baseline.tsv");
    private static final String HEAD = "figure\tvalue";
    private static final Path DEV = Path.of("data/gold/dev");
    private static final Path TEST = Path.of("data/gold/test");
    private static final double ALLOWED_FALL = 0.01;
    private static final double ALLOWED_DIFFERENCE = 0.1;
    private static final double ROUNDING = 1e-9;

    @TempDir
    static Path temp;

    @BeforeAll
    static void build() {
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                "--input",
                "data/articles",
                "--store",
                store().toString());
        assertThat(code).as(err.toString()).isZero();
    }

    @Test
    void figures_ofTheCorpus_doNotFall() throws Exception {
        Evaluation evaluation = evaluation(List.of(DEV, TEST));
        if (Boolean.getBoolean("golden.update")) {
            Files.write(BASELINE, lines(evaluation));
        }
        List<String> fallen = new ArrayList<>();
        baseline().forEach((name, value) -> {
            double now = evaluation.figure(name).map(Figure::f1).orElse(0.0);
            if (Double.parseDouble(Figure.digits(now)) < value - ALLOWED_FALL - ROUNDING) {
                fallen.add("%s: %s, was %s".formatted(name, Figure.digits(now), value));
            }
        });
        assertThat(fallen)
                .as("figures that fell by more than %s since %s", ALLOWED_FALL, BASELINE)
                .isEmpty();
    }

    @Test
    void confidences_onTheTuningPart_sayHowOftenFactsAreRight() throws Exception {
        CalibrationTable table = new CalibrationTable(evaluation(List.of(DEV)).judgements());
        assertThat(table.largestDifference())
                .as("refit with: parley calibrate, see CONTRIBUTING.md%n%s", String.join("\n", table.lines()))
                .isLessThanOrEqualTo(ALLOWED_DIFFERENCE);
    }

    private static Evaluation evaluation(List<Path> gold) throws Exception {
        try (Store open = Store.open(store())) {
            return Evaluation.of(new GoldReader().read(gold), open);
        }
    }

    private static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        evaluation.figures().forEach(figure -> lines.add(figure.name() + "\t" + Figure.digits(figure.f1())));
        return lines;
    }

    private static Map<String, Double> baseline() throws IOException {
        List<String> lines = Files.readAllLines(BASELINE);
        assertThat(lines.get(0)).isEqualTo(HEAD);
        Map<String, Double> values = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            values.put(cells[0], Double.valueOf(cells[1]));
        }
        return values;
    }

    private static Path store() {
        return temp.resolve("store");
    }
}
