package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.parley.check.Finding;
import org.parley.check.ReportTurtle;
import org.parley.source.InputException;
import org.parley.source.SourceOptions;
import org.parley.store.Store;
import org.parley.validate.StoreValidation;
import org.parley.validate.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley validate}: whether a store keeps what is promised of it. */
@Command(
        name = "validate",
        description =
                "Checks a store against the SHACL shapes of the ontology, and against what no single graph shows.",
        footer = {
            "",
            "Ends with 0 when every shape is kept, with 4 when some articles or other graphs break one. Each finding tells the"
                    + " article with the characters (code points) concerned and their sentence, what was expected, and the name of"
                    + " the shape in ontology/shapes*.ttl or of the question in queries/check/store. Turtle is a SHACL validation"
                    + " report."
        })
final class ValidateCommand implements Callable<Integer> {
    private static final long DEFAULT_LIMIT = 100;

    /** Forms of the report. */
    enum Format {
        TEXT,
        TURTLE,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreArgument store;

    @Option(
            names = "--article",
            paramLabel = "ID",
            defaultValue = "",
            description = "Check only the graph of this article.")
    private String article;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES} (default: text).")
    private Format format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show no more findings; the summary counts all (default: 100 as text, else all).")
    private long limit = -1;

    @Option(
            names = {"-i", "--input"},
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders that the articles were read from, to tell file, line and column.")
    private List<Path> input = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles checked at the same time (default: one for each processor).")
    private int threads = Building.DEFAULT_THREADS;

    @Override
    public Integer call() throws Exception {
        if (threads < 1) {
            throw new UsageException("--threads %d: want 1 or more".formatted(threads));
        }
        try (Store open = store.open()) {
            StoreValidation validation = new StoreValidation(open, threads);
            if (!article.isEmpty() && !validation.holds(article)) {
                throw new UsageException("--article %s: no such article in %s".formatted(article, store.folder()));
            }
            Summary summary = report(validation, open.info().base());
            return summary.conforms() ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
        }
    }

    private Summary report(StoreValidation validation, String base) throws UsageException, InputException, IOException {
        return switch (format) {
            case TEXT -> text(validation, new FindingText(base, inputs(validation)));
            case TURTLE -> turtle(validation);
            case JSON -> json(validation);
        };
    }

    private Summary text(StoreValidation validation, FindingText text) {
        PrintWriter out = spec.commandLine().getOut();
        Summary summary = run(validation, finding -> text.lines(finding).forEach(out::println));
        FindingText.lines(summary).forEach(out::println);
        return summary;
    }

    private Summary json(StoreValidation validation) throws UsageException, InputException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        FindingJson json = new FindingJson(out, inputs(validation));
        Summary summary = run(validation, json::write);
        json.end(summary);
        out.println();
        return summary;
    }

    private Summary turtle(StoreValidation validation) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out);
        try (ReportTurtle turtle = new ReportTurtle(out)) {
            return run(validation, turtle::write);
        } finally {
            out.flush();
        }
    }

    private InputPlaces inputs(StoreValidation validation) throws UsageException, InputException {
        return input.isEmpty()
                ? InputPlaces.NONE
                : InputPlaces.of(SourceArguments.corpus(input, SourceOptions.DEFAULT), validation::graphOf);
    }

    private Summary run(StoreValidation validation, Consumer<Finding> receiver) {
        Consumer<Finding> limited = new Limited(most(), receiver);
        return article.isEmpty() ? validation.all(limited) : validation.article(article, limited);
    }

    private long most() {
        if (limit >= 0) {
            return limit;
        }
        return format == Format.TEXT ? DEFAULT_LIMIT : Long.MAX_VALUE;
    }

    /** Passes the first ones on. */
    private static final class Limited implements Consumer<Finding> {
        private final Consumer<Finding> receiver;
        private long left;

        Limited(long most, Consumer<Finding> receiver) {
            this.left = most;
            this.receiver = receiver;
        }

        @Override
        public void accept(Finding finding) {
            if (left > 0) {
                left--;
                receiver.accept(finding);
            }
        }
    }
}
