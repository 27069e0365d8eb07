package org.parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.serve.ServeOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley serve}: a store as a SPARQL endpoint. */
@Command(
        name = "serve",
        description = "Serves a store as a read-only SPARQL endpoint at /parley/sparql.",
        footer = {"", "While it runs no other process can open the store, not even to export it."})
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreArgument store;

    @Mixin
    private ServeArguments arguments;

    @Override
    public Integer call() throws Exception {
        ServeOptions options = arguments.options();
        PrintWriter out = spec.commandLine().getOut();
        try (Serving serving = Serving.start(store.folder(), options)) {
            serving.announce(out);
            serving.stay(out);
        }
        return ExitCode.DONE;
    }
}
