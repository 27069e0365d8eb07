package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Figure;
import org.parley.evaluate.calibration.CalibrationTable;
import org.parley.evaluate.gold.GoldArticle;
import org.parley.evaluate.gold.GoldException;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley evaluate}: how well a store agrees with annotations made by hand. */
@Command(
        name = "evaluate",
        description = "Compares a store with articles annotated by hand and prints how well they agree.",
        footer = {
            "",
            "Ends with 1 when a figure is below its --min, with 3 when the annotations can't be read. Annotations of articles"
                    + " that the store does not hold count as missed."
        })
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-g", "--gold"},
            required = true,
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders of annotation files, one *.json for each article.")
    private List<Path> gold;

    @Mixin
    private StoreArgument store;

    @Option(
            names = "--errors",
            description =
                    "Print what was missed (-) and found wrongly (+), grouped by cause, with rule and confidence.")
    private boolean errors;

    @Option(
            names = "--calibration",
            description =
                    "Print for each fifth of the scale how many facts are right and how many their confidence promises.")
    private boolean calibration;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures to this file.")
    private Path json;

    @Option(
            names = "--min",
            paramLabel = "NAME=F1",
            description = "End with 1 if this figure is lower, such as roles=0.9; may be given several times.")
    private Map<String, Double> minima = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        requireKnownNames();
        Evaluation evaluation = evaluation();
        PrintWriter out = spec.commandLine().getOut();
        if (errors) {
            evaluation.problemReport().forEach(out::println);
        }
        evaluation.table().forEach(out::println);
        if (calibration) {
            out.println();
            new CalibrationTable(evaluation.judgements()).lines().forEach(out::println);
        }
        if (!evaluation.absent().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("parley: not in the store, counted as missed: " + String.join(", ", evaluation.absent()));
        }
        writeJson(evaluation);
        return missed(evaluation);
    }

    private void requireKnownNames() throws UsageException {
        for (String name : minima.keySet()) {
            if (!Evaluation.names().contains(name)) {
                throw new UsageException("--min %s: no such figure; there are: %s"
                        .formatted(name, String.join(", ", Evaluation.names())));
            }
        }
    }

    private Evaluation evaluation() throws UsageException, GoldException, StoreException {
        List<GoldArticle> articles = GoldFolders.read(gold);
        try (Store open = store.open()) {
            return Evaluation.of(articles, open);
        }
    }

    private void writeJson(Evaluation evaluation) throws IOException {
        if (json != null) {
            Files.writeString(json, FigureJson.of(evaluation.figures()));
        }
    }

    private int missed(Evaluation evaluation) {
        int code = ExitCode.DONE;
        for (Map.Entry<String, Double> minimum : minima.entrySet()) {
            double got = evaluation.figure(minimum.getKey()).map(Figure::f1).orElse(0.0);
            if (got < minimum.getValue()) {
                spec.commandLine()
                        .getOut()
                        .println("below the bar: %s=%s, got %s"
                                .formatted(minimum.getKey(), minimum.getValue(), Figure.digits(got)));
                code = ExitCode.FAULT;
            }
        }
        return code;
    }
}
