package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.pipeline.RunReport;
import org.parley.store.Absent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley build}: articles into a store. */
@Command(
        name = "build",
        description = "Reads articles and builds their graph, or brings an existing store up to date with them.",
        footer = {
            "",
            "A folder may hold metadata.csv with the columns file,published,title,source,url. Articles that the store holds"
                    + " as they are are not read again; a changed one replaces what was stored of it. A build that is stopped leaves the store as it was."
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SourceArguments source;

    @Option(
            names = {"-s", "--store"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the store; made if it does not exist.")
    private Path store;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "",
            description = "What the data's IRIs begin with (default: " + BaseIri.DEFAULT + ").")
    private String base;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at the same time (default: one for each processor).")
    private int threads = Building.DEFAULT_THREADS;

    @Option(names = "--prune", description = "Remove stored articles that the input does not hold.")
    private boolean prune;

    @Option(names = "--reread", description = "Read unchanged articles too, as after an update of the program.")
    private boolean reread;

    @Option(
            names = "--curation",
            paramLabel = "FILE",
            description =
                    "Turtle file with corrections; takes the place of what such a file said before ('parley curate --help').")
    private Path curation;

    @Override
    public Integer call() throws Exception {
        if (threads < 1) {
            throw new UsageException("--threads %d: want 1 or more".formatted(threads));
        }
        String checkedBase = base.isEmpty() ? base : BaseIri.checked(base);
        Building building = new Building(
                store,
                checkedBase,
                threads,
                prune ? Absent.REMOVE : Absent.KEEP,
                reread ? Unchanged.READ_AGAIN : Unchanged.SKIP,
                Optional.ofNullable(curation));
        RunReport report = building.run(source.corpus(), parley.verbosity());
        print(report);
        return ExitCode.of(report);
    }

    private void print(RunReport report) throws UsageException {
        PrintWriter out = spec.commandLine().getOut();
        if (!parley.verbosity().isQuiet()) {
            ReportText.lines(report).forEach(out::println);
        }
        if (report.kept() == 0) {
            spec.commandLine()
                    .getErr()
                    .println("parley: nothing of the input could be used; %s is as it was".formatted(store));
        }
    }
}
