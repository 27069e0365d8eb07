package org.parley.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleFacts;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;

/** Readings that read an article once, however many stores it goes into; for tests of what becomes of the facts. */
public final class RememberedReadings implements Supplier<ArticleReading> {
    private final ArticleReadings readings;
    private final Map<Article, ArticleFacts> read = new ConcurrentHashMap<>();

    public RememberedReadings(ArticleReadings readings) {
        this.readings = readings;
    }

    @Override
    public ArticleReading get() {
        ArticleReading reading = readings.create();
        return article -> read.containsKey(article) ? read.get(article) : remembered(article, reading);
    }

    private ArticleFacts remembered(Article article, ArticleReading reading) throws ArticleException {
        ArticleFacts facts = reading.read(article);
        read.put(article, facts);
        return facts;
    }
}
