package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleFacts;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;
import org.parley.rdf.GraphWriter;
import org.parley.rdf.Iris;

/**
 * Whole articles: one operation is all of {@code data/articles} once. Reading by one and by two threads begins when the compilers
 * of the virtual machine rest, both from the same code ({@link Settling}).
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 4)
public class ArticleBench {

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Shared {
        List<Article> articles;
        ArticleReadings readings;

        @Setup
        public void load() {
            articles = BenchCorpus.articles();
            readings = ArticleReadings.load();
        }
    }

    /** Compiled code, before reading is measured. */
    @State(Scope.Benchmark)
    public static class Compiled {
        @Setup
        public void settle(Shared shared) throws InterruptedException {
            new Settling(shared.readings, shared.articles).await();
        }
    }

    /** What each thread has of its own. */
    @State(Scope.Thread)
    public static class Own {
        StockPipeline stock;
        ArticleReading reading;
        GraphWriter graphs;
        List<ArticleFacts> facts;

        @Setup
        public void load(Shared shared) throws ArticleException {
            stock = StockPipeline.load();
            reading = shared.readings.create();
            graphs = new GraphWriter(new Iris("https://w3id.org/parley/"));
            facts = new ArrayList<>();
            for (Article article : shared.articles) {
                facts.add(reading.read(article));
            }
        }
    }

    /** OpenNLP's sentences, tokens, tags and lemmas. */
    @Benchmark
    public void stock(Shared shared, Own own, CpuTime cpu, Blackhole out) {
        cpu.count();
        for (Article article : shared.articles) {
            out.consume(own.stock.run(article.text()));
        }
    }

    /** From files to articles. */
    @Benchmark
    public void source(CpuTime cpu, Blackhole out) {
        cpu.count();
        out.consume(BenchCorpus.articles());
    }

    /** From articles to facts. */
    @Benchmark
    @Warmup(iterations = 4, time = 3)
    public void reading(Compiled compiled, Shared shared, Own own, CpuTime cpu, Blackhole out)
            throws ArticleException {
        cpu.count();
        for (Article article : shared.articles) {
            out.consume(own.reading.read(article));
        }
    }

    /** The same by two threads. */
    @Benchmark
    @Threads(2)
    @Warmup(iterations = 4, time = 3)
    public void readingByTwo(Compiled compiled, Shared shared, Own own, CpuTime cpu, Blackhole out)
            throws ArticleException {
        reading(compiled, shared, own, cpu, out);
    }

    /** From facts to quads. */
    @Benchmark
    public void graph(Own own, CpuTime cpu, Blackhole out) {
        cpu.count();
        for (ArticleFacts facts : own.facts) {
            out.consume(own.graphs.quads(facts));
        }
    }
}
