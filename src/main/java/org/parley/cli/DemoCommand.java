package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.ask.Questions;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.pipeline.RunReport;
import org.parley.serve.Endpoint;
import org.parley.serve.ServeOptions;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley demo}: the articles of the repository, from text to answers, in one call. */
@Command(name = "demo", description = "Builds the graph of the articles in data/ and serves it.")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServeArguments arguments;

    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "Folder of the store (default: target/demo-store of the repository).")
    private Path store;

    @Option(names = "--check", description = "Check the served graph, then end; for automated tests.")
    private boolean check;

    @Override
    public Integer call() throws Exception {
        ServeOptions options = arguments.options();
        Home home = Home.find();
        Path folder = store == null ? home.demoStore() : store;
        Endpoint.requireFree(options.host(), options.port());
        RunReport report = build(home.articles(), folder);
        if (report.kept() == 0) {
            return ExitCode.NOTHING_USABLE;
        }
        try (Serving serving = Serving.start(folder, options)) {
            return show(serving);
        }
    }

    private RunReport build(Path articles, Path folder) throws Exception {
        Corpus corpus = SourceArguments.corpus(List.of(articles), SourceOptions.DEFAULT);
        RunReport report = new Building(folder, "", Building.DEFAULT_THREADS, Absent.REMOVE, Unchanged.READ_AGAIN)
                .run(corpus, parley.verbosity());
        ReportText.lines(report).forEach(out()::println);
        return report;
    }

    private int show(Serving serving) throws IOException, InterruptedException {
        SparqlClient client = new SparqlClient(serving.endpoint().queries());
        serving.announce(out());
        ask(client);
        if (!check) {
            serving.stay(out());
            return ExitCode.DONE;
        }
        List<String> faults = new SelfCheck(client).faults();
        faults.forEach(fault -> spec.commandLine().getErr().println("parley: self-check: " + fault));
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAULT;
    }

    private void ask(SparqlClient client) throws IOException, InterruptedException {
        String query = Questions.load().find("who-met-whom").orElseThrow().text();
        out().println();
        out().println(query.indent(4));
        TextTable.ofCsv(client.query(query, "text/csv").body()).forEach(row -> out().println("    " + row));
        out().println();
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
