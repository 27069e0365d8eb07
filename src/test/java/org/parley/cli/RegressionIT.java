package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * No figure of {@code data/gold} and {@code data/held-out} falls by more than 0.01 below {@code evaluate/baseline.tsv}, and confidences stay true on
 * the part that they are fitted on. {@code -Dgolden.update=true} writes the baseline anew, to be reviewed in the diff.
 *
 * <p>Runs in {@code mvn verify}, which sets the property; figures may well fall for a while between two commits.
 */
@EnabledIfSystemProperty(named = "parley.regression", matches = "true")
final class RegressionIT {
    private static final Path BASELINE = Path.of("src/test/resources/evaluate/baseline.tsv");
    private static final String HEAD = "set\tfigure\tvalue";
    private static final Path DEV = Path.of("data/gold/dev");
    private static final Map<String, List<Path>> SETS = new TreeMap<>(Map.of(
            "corpus", List.of(DEV, Path.of("data/gold/test")),
            "added", List.of(Path.of("data/gold/added")),
            "held-out", List.of(Path.of("data/held-out/gold"))));
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
                "data/held-out/articles",
                "--store",
                store().toString());
        assertThat(code).as(err.toString()).isZero();
    }

    @Test
    void figures_ofAnySet_doNotFall() throws Exception {
        Map<String, Evaluation> now = new TreeMap<>();
        for (Map.Entry<String, List<Path>> set : SETS.entrySet()) {
            now.put(set.getKey(), evaluation(set.getValue()));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(BASELINE, lines(now));
        }
        assertThat(baseline())
                .extracting(Entry::set)
                .as("sets of %s", BASELINE)
                .containsAll(SETS.keySet())
                .allMatch(SETS::containsKey);
        assertThat(baseline().stream().flatMap(was -> was.fallen(now.get(was.set())).stream()))
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

    private static List<String> lines(Map<String, Evaluation> evaluations) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        evaluations.forEach((set, evaluation) -> evaluation
                .figures()
                .forEach(figure -> lines.add(String.join("\t", set, figure.name(), Figure.digits(figure.f1())))));
        return lines;
    }

    private static List<Entry> baseline() throws IOException {
        List<String> lines = Files.readAllLines(BASELINE);
        assertThat(lines.get(0)).isEqualTo(HEAD);
        return lines.stream().skip(1).map(Entry::of).toList();
    }

    /** What a figure of a set was when the baseline was written. */
    private record Entry(String set, String figure, double value) {
        static Entry of(String line) {
            String[] cells = line.split("\t", -1);
            return new Entry(cells[0], cells[1], Double.parseDouble(cells[2]));
        }

        Optional<String> fallen(Evaluation evaluation) {
            String now = Figure.digits(evaluation.figure(figure).map(Figure::f1).orElse(0.0));
            return Double.parseDouble(now) < value - ALLOWED_FALL - ROUNDING
                    ? Optional.of("%s, %s: %s, was %s".formatted(set, figure, now, value))
                    : Optional.empty();
        }
    }

    private static Path store() {
        return temp.resolve("store");
    }
}
