package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Judgement;
import org.parley.evaluate.calibration.ConfidenceFit;
import org.parley.evaluate.gold.GoldArticle;
import org.parley.pipeline.ArticleReadings;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rules.Confidences;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley calibrate}: fits confidences, so that they say how often facts are right. For people who change rules. */
@Command(
        name = "calibrate",
        description = "Reads annotated articles and writes how often the facts of each family of rules are right.",
        footer = {
            "",
            "The file is the program's own table src/main/resources/rules/confidence.tsv. Its families are kept, its numbers"
                    + " are counted anew."
        })
final class CalibrateCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-i", "--input"},
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders with articles.")
    private List<Path> input;

    @Option(
            names = {"-g", "--gold"},
            required = true,
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders of their annotations.")
    private List<Path> gold;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Table to write.")
    private Path output;

    @Override
    public Integer call() throws Exception {
        List<GoldArticle> articles = GoldFolders.read(gold);
        Path scratch = Files.createTempDirectory("parley-calibrate");
        try {
            List<Judgement> facts = judgements(articles, scratch.resolve("store"));
            List<Confidences.Row> rows = new ConfidenceFit(Confidences.load()).fit(facts);
            Files.write(output, ConfidenceText.lines(rows));
            spec.commandLine()
                    .getOut()
                    .println("%s: %d rows from %d facts of %d articles"
                            .formatted(output, rows.size(), facts.size(), articles.size()));
        } finally {
            delete(scratch);
        }
        return ExitCode.DONE;
    }

    /** Of facts that keep the scores of their rules. */
    private List<Judgement> judgements(List<GoldArticle> articles, Path store) throws Exception {
        new Building(store, "", Building.DEFAULT_THREADS, Absent.KEEP, Unchanged.READ_AGAIN)
                .run(
                        SourceArguments.corpus(input, SourceOptions.DEFAULT),
                        parley.verbosity(),
                        ArticleReadings::uncalibrated);
        try (Store open = Store.open(store)) {
            return Evaluation.of(articles, open).judgements();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
