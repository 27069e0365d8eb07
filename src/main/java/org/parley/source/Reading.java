package org.parley.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One passage through the files: opens them in turn and makes articles of what they hold. */
final class Reading implements Iterator<ReadResult> {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final Iterator<Found> files;
    private final SourceOptions options;
    private final ArticleMaker maker;
    private final Map<ArticleId, Path> seen = new HashMap<>();
    private Optional<OpenFile> open = Optional.empty();
    private Optional<ReadResult> ready = Optional.empty();

    private record OpenFile(Path path, RawArticles articles) {}

    Reading(Iterator<Found> files, SourceOptions options) {
        this.files = files;
        this.options = options;
        this.maker = new ArticleMaker(options.maxCharacters());
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (open.isPresent() || files.hasNext())) {
            ready = open.isPresent() ? fromOpen(open.get()) : fromWalk(files.next());
        }
        return ready.isPresent();
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more articles");
        }
        ReadResult result = ready.get();
        ready = Optional.empty();
        return result;
    }

    void close() {
        try {
            if (open.isPresent()) {
                open.get().articles.close();
            }
        } catch (IOException e) {
            LOG.debug("{} did not close", open.get().path, e);
        }
        open = Optional.empty();
    }

    private Optional<ReadResult> fromWalk(Found found) {
        if (found instanceof Found.Passed passed) {
            return skipped(passed.path().toString(), passed.reason());
        }
        if (found instanceof Found.File file) {
            return opened(file);
        }
        throw new IllegalStateException("no reading of " + found.getClass().getName());
    }

    private Optional<ReadResult> opened(Found.File file) {
        try {
            open = Optional.of(new OpenFile(file.path(), open(file)));
            return Optional.empty();
        } catch (ArticleException e) {
            return skipped(file.path().toString(), e.getMessage());
        } catch (IOException e) {
            return skipped(file.path().toString(), Reasons.of(e));
        }
    }

    private RawArticles open(Found.File file) throws IOException, ArticleException {
        RowArticle rows = new RowArticle(file.path(), file.given(), options);
        return switch (file.kind()) {
            case JSON_LINES -> new JsonLines(file.path(), rows, options);
            case CSV -> new CsvArticles(file.path(), rows, options);
            case TEXT, HTML -> new WholeFile(file, options);
            case METADATA, NO_ARTICLE, JSON, UNKNOWN -> throw new IllegalStateException("not an article: " + file);
        };
    }

    private Optional<ReadResult> fromOpen(OpenFile file) {
        try {
            Optional<RawArticle> raw = file.articles.next();
            if (raw.isEmpty()) {
                close();
                return Optional.empty();
            }
            return Optional.of(checked(maker.make(raw.get().published(options.published())), file));
        } catch (ArticleException e) {
            return skipped(file.articles.where(), e.getMessage());
        } catch (IOException e) {
            close();
            return skipped(file.articles.where(), Reasons.of(e));
        }
    }

    private ReadResult checked(Article article, OpenFile file) {
        Path first = seen.putIfAbsent(article.id(), file.path);
        return first == null
                ? new ReadResult.Read(article, file.articles.where())
                : new ReadResult.Skipped(
                        file.articles.where(),
                        "an article with the id '%s' was read already, from %s".formatted(article.id(), first));
    }

    private static Optional<ReadResult> skipped(String where, String reason) {
        return Optional.of(new ReadResult.Skipped(where, reason));
    }
}
