package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others belong to. */
@Command(
        name = "parley",
        description = "Turns news articles into a graph of who met whom, who holds which office and who said what.",
        subcommands = {
            DemoCommand.class,
            BuildCommand.class,
            CurateCommand.class,
            RemoveCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            QueriesCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            AnnotateCommand.class,
            EvaluateCommand.class,
            EvaluateNamesCommand.class,
            CalibrateCommand.class,
            GenerateCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done.",
            "1:A fault of the program or of the machine.",
            "2:Wrong usage.",
            "3:Nothing of the input could be used.",
            "4:Some articles could not be used; the rest is stored."
        })
final class Parley implements Callable<Integer> {
    @Mixin
    private Verbosity verbosity;

    @Spec
    private CommandSpec spec;

    Verbosity verbosity() {
        return verbosity;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "name a command, for example: parley demo");
    }
}
