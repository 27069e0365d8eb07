package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.document.Form;
import org.parley.document.OntologyDocument;
import org.parley.vocab.OntologyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley ontology}: the pages and files of the ontology, as a web server or a reader without one needs them. */
@Command(
        name = "ontology",
        description = "Writes the pages of the ontology and its concept schemes, and the same as RDF.",
        footer = {"", "A running server shows them at /parley/ns; begin with ns.html."})
final class OntologyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder to write to; files of the same name are replaced.")
    private Path output;

    @Override
    public Integer call() throws Exception {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageException("--output %s: want a folder, got a file".formatted(output));
        }
        int count = 0;
        for (OntologyFile file : OntologyFile.values()) {
            for (Form form : OntologyDocument.forms(file)) {
                write(new OntologyDocument(file, form));
                count++;
            }
        }
        spec.commandLine().getOut().println("%s: %d files, begin with ns.html".formatted(output, count));
        return ExitCode.DONE;
    }

    private void write(OntologyDocument document) throws IOException {
        Path target = output.resolve(document.path());
        Files.createDirectories(target.getParent());
        Files.writeString(target, document.text(document.file() == OntologyFile.ONTOLOGY ? "" : "../"));
    }
}
