package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Article;
import org.parley.source.Corpus;
import org.parley.source.InputException;
import org.parley.source.ReadResult;
import org.parley.source.SourceOptions;

/** The articles that are read: {@code data/articles}. */
final class BenchCorpus {
    private static final Path ARTICLES = Path.of("data/articles");

    private BenchCorpus() {}

    /** All articles, from their files. */
    static List<Article> articles() {
        return articles(ARTICLES);
    }

    /** A text as the one article it makes, by way of a file. */
    static Article article(String text) {
        try {
            Path file = Files.createTempFile("bench", ".txt");
            try {
                Files.writeString(file, text);
                return articles(file).get(0);
            } finally {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Article> articles(Path input) {
        try (Stream<ReadResult> results =
                Corpus.of(List.of(input), SourceOptions.DEFAULT).read()) {
            return results.map(BenchCorpus::article).flatMap(Optional::stream).toList();
        } catch (InputException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Optional<Article> article(ReadResult result) {
        return result instanceof ReadResult.Read read ? Optional.of(read.article()) : Optional.empty();
    }
}
