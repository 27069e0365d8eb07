package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.evaluate.gold.GoldArticle;
import org.parley.evaluate.gold.GoldReader;
import org.parley.source.Corpus;
import org.parley.source.ReadResult;
import org.parley.source.SourceOptions;

/** What {@code parley generate} writes, as those read it who need it. */
final class GenerateCommandTest {
    private static final Path SCORE = Path.of("../shared/score/score.py");
    private static final String LOAD =
            """
            import glob, importlib.util, json, sys
            spec = importlib.util.spec_from_file_location("score", sys.argv[1])
            score = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(score)
            scorer = score.Scorer(score.Graph(lambda query: []), False)
            for file in glob.glob(sys.argv[2] + "/*.json"):
                gold = json.load(open(file, encoding="utf-8"))
                scorer.graph.article[gold["article"]] = "urn:x:" + gold["article"]
                scorer.score(gold)
            print(scorer.tally["actors"].fn > 0, scorer.tally["meetings"].fn > 0, scorer.tally["statements"].fn > 0)
            """;

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void generate_ofAFewArticles_writesWhatBuildAndEvaluateRead() throws Exception {
        assertThat(generate("c", 40)).isZero();
        List<GoldArticle> gold = new GoldReader().read(List.of(temp.resolve("c/gold")));
        List<String> read = new ArrayList<>();
        try (Stream<ReadResult> articles =
                Corpus.of(List.of(temp.resolve("c")), SourceOptions.DEFAULT).read()) {
            articles.forEach(result -> read.add(id(result)));
        }
        assertThat(read)
                .hasSize(40)
                .containsExactlyInAnyOrderElementsOf(
                        gold.stream().map(GoldArticle::article).toList());
        assertThat(out.toString()).contains("40 articles of a world of");
    }

    @Test
    void generate_ofFewerArticles_writesTheFirstOfMore() throws Exception {
        assertThat(generate("few", 15)).isZero();
        assertThat(generate("more", 45)).isZero();
        List<String> few = Files.readAllLines(temp.resolve("few/articles.jsonl"));
        assertThat(Files.readAllLines(temp.resolve("more/articles.jsonl")))
                .hasSize(45)
                .startsWith(few.toArray(String[]::new));
        try (Stream<Path> gold = Files.list(temp.resolve("few/gold"))) {
            assertThat(gold.toList()).hasSize(15).allSatisfy(file -> assertThat(file)
                    .hasSameTextualContentAs(temp.resolve("more/gold").resolve(file.getFileName())));
        }
    }

    @Test
    void generate_intoAFolderWithOtherThings_says2AndTouchesNothing() throws Exception {
        Files.writeString(temp.resolve("notes.txt"), "mine");
        assertThat(generate(".", 3)).isEqualTo(2);
        assertThat(err.toString()).contains("want a new or empty folder");
        assertThat(temp.resolve("articles.jsonl")).doesNotExist();
    }

    @Test
    void score_ofGeneratedGold_loadsIt() throws Exception {
        assumeTrue(Files.exists(SCORE) && isThere("python3"), "score.py and python3 are at hand");
        assertThat(generate("c", 25)).isZero();
        Process process = new ProcessBuilder(
                        "python3",
                        "-c",
                        LOAD,
                        SCORE.toString(),
                        temp.resolve("c/gold").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("True True True");
    }

    private static String id(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).article().id().value();
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int generate(String folder, int articles) {
        return Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "generate",
                "--articles",
                Integer.toString(articles),
                "--seed",
                "5",
                "--output",
                temp.resolve(folder).toString());
    }
}
