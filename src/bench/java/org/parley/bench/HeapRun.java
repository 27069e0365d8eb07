package org.parley.bench;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.model.Article;

/** Builds a store of many articles in a heap of 512 MB: {@code data/articles} over and over under other ids. */
final class HeapRun {
    private static final Path FOLDER = Path.of("target", "bench", "heap");

    private HeapRun() {}

    /** What the run came to. */
    static String of(int articles) throws IOException, InterruptedException {
        Path corpus = corpus(articles);
        long begin = System.nanoTime();
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.parley.cli.Main",
                        "build",
                        "--input",
                        corpus.toString(),
                        "--store",
                        FOLDER.resolve("store-" + articles).toString())
                .inheritIO()
                .start();
        int exit = build.waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return "build of %,d articles with -Xmx512m: exit code %d after %.0f s".formatted(articles, exit, seconds);
    }

    private static Path corpus(int articles) throws IOException {
        Files.createDirectories(FOLDER);
        Path corpus = FOLDER.resolve("articles-%d.jsonl".formatted(articles));
        List<Article> originals = BenchCorpus.articles();
        try (BufferedWriter out = Files.newBufferedWriter(corpus)) {
            for (int i = 0; i < articles; i++) {
                out.write(row(originals.get(i % originals.size()), i));
                out.write('\n');
            }
        }
        return corpus;
    }

    private static String row(Article article, int number) {
        JsonObject row = new JsonObject();
        row.addProperty("id", "%s-%d".formatted(article.id().value(), number));
        row.addProperty("text", article.text());
        article.metadata().published().ifPresent(date -> row.addProperty("published", date.toString()));
        article.metadata().headline().ifPresent(title -> row.addProperty("title", title));
        return row.toString();
    }
}
