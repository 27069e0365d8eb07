package org.parley.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.generate.GeneratedArticle;
import org.parley.generate.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley generate}: a corpus of any size with its annotations. For people who measure what depends on size. */
@Command(
        name = "generate",
        description = "Writes articles of an invented world, with the annotations that evaluate compares a store with.",
        footer = {
            "",
            "It measures scale and identity, not reading: what a corpus of that size costs, and whether the same person,"
                    + " state, meeting or statement is found again in many articles, over spellings, changes of office, rounds"
                    + " and disagreements. Its sentences are few and plain and say nothing on how well news is read.",
            "",
            "DIR gets articles.jsonl and gold/ID.json for each article. build reads DIR, and passes over gold; evaluate reads"
                    + " gold. A seed always gives the same articles; fewer articles are the first ones of more. Persons are"
                    + " invented; real states and organisations appear, but say nothing themselves."
        })
final class GenerateCommand implements Callable<Integer> {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-n", "--articles"},
            required = true,
            paramLabel = "N",
            description = "How many articles.")
    private int articles;

    @Option(names = "--seed", paramLabel = "S", description = "Which of all corpora (default: 1).")
    private long seed = 1;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder to write to, new or empty.")
    private Path output;

    @Override
    public Integer call() throws Exception {
        if (articles < 1) {
            throw new UsageException("--articles %d: want 1 or more".formatted(articles));
        }
        requireEmpty();
        Generator generator = new Generator(seed);
        write(generator);
        spec.commandLine()
                .getOut()
                .println("%s: %d articles of a world of %d persons".formatted(output, articles, generator.persons()));
        return ExitCode.DONE;
    }

    private void requireEmpty() throws IOException, UsageException {
        if (!Files.exists(output)) {
            return;
        }
        if (!Files.isDirectory(output)) {
            throw new UsageException("--output %s: want a folder, got a file".formatted(output));
        }
        try (Stream<Path> entries = Files.list(output)) {
            if (entries.findAny().isPresent()) {
                throw new UsageException("--output %s: want a new or empty folder".formatted(output));
            }
        }
    }

    private void write(Generator generator) throws IOException {
        Path gold = Files.createDirectories(output.resolve("gold"));
        try (BufferedWriter rows = Files.newBufferedWriter(output.resolve("articles.jsonl"))) {
            for (int i = 0; i < articles; i++) {
                GeneratedArticle article = generator.next();
                rows.write(row(article));
                rows.write('\n');
                Files.writeString(gold.resolve(article.id() + ".json"), article.gold() + "\n");
            }
        }
    }

    private static String row(GeneratedArticle article) {
        JsonObject row = new JsonObject();
        row.addProperty("id", article.id());
        row.addProperty("published", article.published().toString());
        row.addProperty("title", article.title());
        row.addProperty("source", article.source());
        row.addProperty("url", article.url());
        row.addProperty("text", article.text());
        return GSON.toJson(row);
    }
}
