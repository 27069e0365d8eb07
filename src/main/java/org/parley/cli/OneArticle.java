package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Article;
import org.parley.source.Corpus;
import org.parley.source.InputException;
import org.parley.source.ReadResult;
import org.parley.source.SourceOptions;

/** Takes one article out of a file. */
final class OneArticle {
    private static final int TOLD = 5;

    private final Path file;
    private final SourceOptions options;
    private final List<String> ids = new ArrayList<>();
    private Optional<ReadResult.Skipped> skipped = Optional.empty();

    OneArticle(Path file, SourceOptions options) {
        this.file = file;
        this.options = options;
    }

    /** The article with an id. */
    Article withId(String id) throws UsageException, InputException {
        try (Stream<ReadResult> results = results()) {
            for (Iterator<ReadResult> all = results.iterator(); all.hasNext(); ) {
                Optional<Article> article =
                        article(all.next()).filter(one -> one.id().value().equals(id));
                if (article.isPresent()) {
                    return article.get();
                }
            }
        }
        if (ids.isEmpty()) {
            throw unusable();
        }
        throw new UsageException("%s: no article with the id '%s'; there are %s".formatted(file, id, someIds()));
    }

    /** The article of a file that holds no other. */
    Article only() throws UsageException, InputException {
        Optional<Article> found = Optional.empty();
        try (Stream<ReadResult> results = results()) {
            for (Iterator<ReadResult> all = results.iterator(); all.hasNext() && ids.size() <= TOLD; ) {
                Optional<Article> article = article(all.next());
                found = found.isPresent() ? found : article;
            }
        }
        if (ids.size() > 1) {
            throw new UsageException("%s: holds several articles; choose one with --id: %s".formatted(file, someIds()));
        }
        return found.orElseThrow(this::unusable);
    }

    private Stream<ReadResult> results() throws UsageException, InputException {
        if (!Files.exists(file)) {
            throw new UsageException("%s: no such file".formatted(file));
        }
        if (Files.isDirectory(file)) {
            throw new UsageException("%s: is a folder; want a file with an article".formatted(file));
        }
        return Corpus.of(List.of(file), options).read();
    }

    private Optional<Article> article(ReadResult result) {
        if (result instanceof ReadResult.Read read) {
            ids.add(read.article().id().value());
            return Optional.of(read.article());
        }
        skipped = skipped.isPresent() ? skipped : Optional.of((ReadResult.Skipped) result);
        return Optional.empty();
    }

    private String someIds() {
        List<String> some = ids.subList(0, Math.min(TOLD, ids.size()));
        return String.join(", ", some) + (ids.size() > TOLD ? " …" : "");
    }

    private InputException unusable() {
        return new InputException(skipped.map(one -> "%s: %s".formatted(one.where(), one.reason()))
                .orElse("%s: holds no article".formatted(file)));
    }
}
