package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.evaluate.names.FoundName;
import org.parley.evaluate.names.FoundNames;
import org.parley.evaluate.names.MarkedName;
import org.parley.evaluate.names.MarkedText;
import org.parley.evaluate.names.MarkedTexts;
import org.parley.evaluate.names.NameScores;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Article;
import org.parley.pipeline.ArticleReadings;
import org.parley.source.Corpus;
import org.parley.source.InputException;
import org.parley.source.ReadResult;
import org.parley.source.SourceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley evaluate-names}: how well the names that the program finds agree with names marked by hand. */
@Command(
        name = "evaluate-names",
        description = "Finds the names in texts in which they are marked, and prints how well both agree.",
        footer = {
            "",
            "A line of the file is a JSON object with a text and with gold, a list of names with start and end in code points"
                    + " and the type person, organization or place. Ends with 1 when F1 is below --min."
        })
final class EvaluateNamesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Texts with marked names, as JSON Lines.")
    private Path file;

    @Option(names = "--errors", description = "Also print each name that was missed (-) or invented (+).")
    private boolean errors;

    @Option(names = "--min", paramLabel = "F1", description = "End with 1 if F1 over all names is lower.")
    private double minimum;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(file + ": no such file");
        }
        NameScores scores = new NameScores();
        compare(scores);
        scores.table().forEach(spec.commandLine().getOut()::println);
        return scores.f1() < minimum ? ExitCode.FAULT : ExitCode.DONE;
    }

    private void compare(NameScores scores) throws InputException, IOException {
        Function<Article, AnnotatedArticle> annotation = ArticleReadings.load().annotation();
        Iterator<MarkedText> gold = new MarkedTexts(file).read().iterator();
        try (Stream<ReadResult> read =
                Corpus.of(List.of(file), SourceOptions.DEFAULT).read()) {
            read.forEach(result -> {
                MarkedText text = gold.next();
                List<FoundName> found = result instanceof ReadResult.Read article
                        ? FoundNames.of(annotation.apply(article.article()))
                        : List.of();
                print(text, scores.add(text, found));
            });
        }
    }

    private void print(MarkedText text, NameScores.Differences differences) {
        if (errors) {
            differences.missed().forEach(name -> print("-", text, name));
            differences.invented().forEach(name -> print("+", text, name));
        }
    }

    private void print(String sign, MarkedText text, MarkedName name) {
        PrintWriter out = spec.commandLine().getOut();
        String words = name.span().of(text.text()).replace('\n', ' ');
        out.printf("%s %-12s %s%n", sign, name.sort().name().toLowerCase(Locale.ROOT), words);
    }
}
