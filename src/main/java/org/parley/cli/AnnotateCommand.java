package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.pipeline.ArticleReadings;
import org.parley.show.Ink;
import org.parley.show.Proof;
import org.parley.show.ProofPage;
import org.parley.show.ProofText;
import org.parley.source.SourceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley annotate}: what is read in one article, and by which rules. */
@Command(
        name = "annotate",
        description =
                "Reads one article and shows its mentions, whom each refers to, and its facts with words, rules and"
                        + " confidence. Nothing is stored.",
        footer = {
            "",
            "Each mention is numbered to its entity: [Ann Roe]2 … [she]2. For example:",
            "  parley annotate my-article.txt --published 2025-05-16",
            "  parley annotate my-article.txt --html --output my-article.html",
            "To see what a store holds: parley explain"
        })
final class AnnotateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file of any kind that build reads.")
    private Path file;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, such as 2025-05-16 (default: what the file says).")
    private String published;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The article's id, for a file with several (JSON Lines, CSV).")
    private String id;

    @Option(names = "--charset", paramLabel = "NAME", description = "Character set of the file (default: found out).")
    private Charset charset;

    @Option(names = "--html", description = "Write a page instead of text; it needs nothing from elsewhere.")
    private boolean html;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; without it stdout.")
    private Path output;

    @Override
    public Integer call() throws Exception {
        OneArticle reader = new OneArticle(file, options());
        Article article = id == null ? reader.only() : reader.withId(id);
        Proof proof = proof(article);
        String text = html
                ? new ProofPage(proof).html()
                : String.join(System.lineSeparator(), lines(proof)) + System.lineSeparator();
        write(text);
        return ExitCode.DONE;
    }

    private SourceOptions options() throws UsageException {
        SourceOptions options = charset == null ? SourceOptions.DEFAULT : SourceOptions.DEFAULT.withCharset(charset);
        return published == null ? options : options.withPublished(day());
    }

    private LocalDate day() throws UsageException {
        try {
            return LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            throw new UsageException("--published %s: want a day such as 2025-05-16".formatted(published));
        }
    }

    private Proof proof(Article article) throws UsageException {
        try {
            return new Proof(ArticleReadings.standard().get().read(article));
        } catch (ArticleException e) {
            throw new UsageException("%s: %s".formatted(file, e.getMessage()));
        }
    }

    /** Colours are for the eye only. */
    private List<String> lines(Proof proof) {
        Ink ink = output == null ? Terminal.ink() : Ink.PLAIN;
        return new ProofText(proof, ink, Terminal.width()).lines();
    }

    private void write(String text) throws IOException, UsageException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
            return;
        }
        Path target = output.toAbsolutePath();
        if (!Files.isDirectory(target.getParent()) || Files.isDirectory(target)) {
            throw new UsageException("--output %s: want a file in an existing folder".formatted(output));
        }
        Files.writeString(target, text, StandardCharsets.UTF_8);
    }
}
