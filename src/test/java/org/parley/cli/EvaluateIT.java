package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.ServeOptions;

/** {@code parley evaluate} over a store of the corpus, beside the maintainers' {@code score.py} where that is at hand. */
final class EvaluateIT {
    private static final Path SCORE = Path.of("../shared/score/score.py");
    private static final List<String> SETS =
            List.of("data/gold/dev", "data/gold/test", "data/gold/added", "../shared/gold/seeds");
    private static final double EQUAL = 0.001;

    @TempDir
    static Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void build() {
        String[] inputs = Stream.of("data/articles", "../shared/seeds")
                .filter(folder -> Files.isDirectory(Path.of(folder)))
                .toArray(String[]::new);
        PrintWriter log = new PrintWriter(new StringWriter());
        String[] call = Stream.of(Stream.of("build", "--store", store(), "--input"), Stream.of(inputs))
                .flatMap(words -> words)
                .toArray(String[]::new);
        assertThat(Main.run(log, log, call)).isZero();
    }

    @Test
    void evaluate_besideScorePy_givesTheSameFigures() throws Exception {
        assumeTrue(Files.exists(SCORE) && hasPython(), "score.py and python3 are at hand");
        String[] sets =
                SETS.stream().filter(set -> Files.isDirectory(Path.of(set))).toArray(String[]::new);
        for (String set : sets) {
            JsonObject ours = evaluated(set);
            JsonObject theirs = scored(set);
            assertThat(ours.keySet()).as(set).containsExactlyInAnyOrderElementsOf(theirs.keySet());
            for (String name : theirs.keySet()) {
                for (String figure : List.of("p", "r", "f1")) {
                    assertThat(ours.getAsJsonObject(name).get(figure).getAsDouble())
                            .as("%s: %s, %s", set, name, figure)
                            .isCloseTo(theirs.getAsJsonObject(name).get(figure).getAsDouble(), within(EQUAL));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors=0.5", "overall=0.1"})
    void evaluate_aboveAMinimum_says0(String minimum) {
        assertThat(evaluate("--gold", "data/gold/dev", "--min", minimum)).isZero();
        assertThat(out.toString()).startsWith("12 articles").doesNotContain("below the bar");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void evaluate_belowAMinimum_says1AndNamesIt() {
        assertThat(evaluate("--gold", "data/gold/dev", "--min", "actors=0.5", "--min", "speech act=1.1"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("below the bar: speech act=1.1, got 0.")
                .doesNotContain("bar: actors");
    }

    @Test
    void evaluate_withErrorsAndCalibration_printsCausesAndFifths() {
        assertThat(evaluate("--gold", "data/gold/dev", "--errors", "--calibration"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^ *[0-9]+  (actor|role|meeting|slot|statement): ")
                .containsPattern("(?m)^  [a-z0-9-]+ +- ")
                .containsPattern("(?m)^ +\\+ .* \\[[a-z+ -]+ [01]\\.[0-9]+\\]$")
                .containsPattern("(?m)^actors +0\\.")
                .containsPattern("(?m)^all +0\\.8-1\\.0 ");
    }

    @Test
    void calibrate_onTheCorpus_writesATableForEachKind() throws Exception {
        Path table = temp.resolve("confidence.tsv");
        int code = Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "calibrate",
                "--input",
                "data/articles",
                "--gold",
                "data/gold/dev",
                "--output",
                table.toString());
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("facts of 12 articles");
        assertThat(Files.readAllLines(table))
                .contains("kind\tfamily\tfrom\tconfidence\tfacts\tright")
                .anyMatch(line -> line.startsWith("role\t*\t0\t0."))
                .anyMatch(line -> line.startsWith("meeting\t*\t0\t0."))
                .anyMatch(line -> line.startsWith("statement\t*\t0\t0."));
    }

    @Test
    void evaluate_ofAnArticleThatIsNotStored_tellsAndCountsItAsMissed() throws Exception {
        Path gold = Files.createDirectories(temp.resolve("gold"));
        Files.writeString(
                gold.resolve("elsewhere.json"),
                """
                {"article": "elsewhere", "roles": [], "meetings": [], "statements": [],
                 "actors": [{"id": "roe", "type": "Person", "names": ["Ann Roe"]}]}
                """);
        assertThat(evaluate("--gold", gold.toString())).isZero();
        assertThat(err.toString()).contains("not in the store, counted as missed: elsewhere");
        assertThat(out.toString()).containsPattern("actors +0.000 +0.000 +0.000 +1");
    }

    private JsonObject evaluated(String set) throws IOException {
        Path json = temp.resolve("ours.json");
        assertThat(evaluate("--gold", set, "--json", json.toString()))
                .as(err.toString())
                .isZero();
        return JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    }

    private int evaluate(String... more) {
        return Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.of(Stream.of("evaluate", "--store", store()), Stream.of(more))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    private static JsonObject scored(String set) throws Exception {
        Path json = temp.resolve("theirs.json");
        ServeOptions options = new ServeOptions(ServeOptions.LOOPBACK, 0, Duration.ofSeconds(60), OptionalInt.empty());
        try (Serving serving = Serving.start(Path.of(store()), options)) {
            URI endpoint = serving.endpoint().queries();
            run(
                    "python3",
                    SCORE.toString(),
                    "--endpoint",
                    endpoint.toString(),
                    "--gold",
                    set,
                    "--json",
                    json.toString());
        }
        return JsonParser.parseString(Files.readString(json)).getAsJsonObject();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            run("python3", "--version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        File log = temp.resolve("process.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(log.toPath(), StandardCharsets.UTF_8))
                .isZero();
    }

    private static String store() {
        return temp.resolve("store").toString();
    }
}
