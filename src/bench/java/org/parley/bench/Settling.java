package org.parley.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;

/**
 * Reads articles by two threads until the compilers of the virtual machine rest. They take a third of two cores for minutes, which two
 * threads lack and one does not, and a benchmark of one thread alone would reach less of the code before it is measured.
 */
final class Settling {
    private static final long ROUND = TimeUnit.SECONDS.toNanos(10);

    /** Share of the time of a round that compiling may take of one core. */
    private static final double QUIET = 0.1;

    private static final int MOST = 30;

    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final ArticleReadings readings;
    private final List<Article> articles;

    Settling(ArticleReadings readings, List<Article> articles) {
        this.readings = readings;
        this.articles = articles;
    }

    /** Returns when a round was quiet, after five minutes at most. */
    void await() throws InterruptedException {
        double share = 1;
        for (int round = 0; round < MOST && share > QUIET; round++) {
            long compiling = compiler.getTotalCompilationTime();
            long begin = System.nanoTime();
            readByTwo(begin + ROUND);
            double took = (System.nanoTime() - begin) / 1e6;
            share = (compiler.getTotalCompilationTime() - compiling) / took;
        }
    }

    private void readByTwo(long until) throws InterruptedException {
        List<Thread> threads = IntStream.range(0, 2)
                .mapToObj(i -> new Thread(() -> read(until)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void read(long until) {
        ArticleReading reading = readings.create();
        try {
            while (System.nanoTime() < until) {
                for (Article article : articles) {
                    reading.read(article);
                }
            }
        } catch (ArticleException e) {
            throw new IllegalStateException(e);
        }
    }
}
