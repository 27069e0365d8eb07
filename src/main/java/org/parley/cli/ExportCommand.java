package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.parley.store.ExportFormat;
import org.parley.store.GraphExport;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley export}: a store as RDF. */
@Command(name = "export", description = "Writes a store, or one graph of it, as RDF.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private StoreArgument store;

    @Option(
            names = {"-f", "--format"},
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. TriG, N-Quads and JSON-LD keep the graphs apart.")
    private ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; without it stdout.")
    private Path output;

    @Option(names = "--graph", paramLabel = "IRI", description = "Only this graph.")
    private String graph;

    @Option(
            names = "--sorted",
            description = "Lines in order of their bytes (N-Quads, N-Triples): equal stores give equal files.")
    private boolean sorted;

    @Option(
            names = "--without-sentences",
            description = "Leave out the sentences of the articles; the words of mentions and statements stay.")
    private boolean withoutSentences;

    @Override
    public Integer call() throws Exception {
        if (sorted && !format.isLineBased()) {
            throw new UsageException("--sorted goes with --format nquads or ntriples, not " + format);
        }
        try (Store open = store.open()) {
            GraphExport export = export(open);
            if (output == null) {
                OutputStream out = new BufferedOutputStream(System.out);
                write(export, out);
                out.flush();
            } else {
                writeFile(export);
            }
        }
        return ExitCode.DONE;
    }

    private GraphExport export(Store open) throws StoreException {
        GraphExport all = graph == null ? GraphExport.ofAll(open, format) : GraphExport.ofGraph(open, format, graph);
        return withoutSentences ? all.withoutSentences() : all;
    }

    /** The file appears when it is complete. */
    private void writeFile(GraphExport export) throws IOException, UsageException {
        Path target = output.toAbsolutePath();
        if (!Files.isDirectory(target.getParent()) || Files.isDirectory(target)) {
            throw new UsageException("--output %s: want a file in an existing folder".formatted(output));
        }
        Path part = Files.createTempFile(target.getParent(), ".parley-export", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(export, out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(GraphExport export, OutputStream out) throws IOException {
        if (sorted) {
            export.writeSorted(out);
        } else {
            export.write(out);
        }
    }
}
