package org.parley.bench;

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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;

/** The articles read with the program's tables and with tables of twice the rows, which {@link MoreRows} has written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RowsBench {
    static final String FOLDER = "target/bench/tables";

    private List<Article> articles;
    private ArticleReading reading;

    @Setup
    public void load() {
        articles = BenchCorpus.articles();
        reading = ArticleReadings.load().create();
    }

    @Benchmark
    @Fork(1)
    public void asTheyAre(CpuTime cpu, Blackhole out) throws ArticleException {
        cpu.count();
        for (Article article : articles) {
            out.consume(reading.read(article));
        }
    }

    /** Resources are looked for on the boot class path first. */
    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xbootclasspath/a:" + FOLDER)
    public void doubled(CpuTime cpu, Blackhole out) throws ArticleException {
        asTheyAre(cpu, out);
    }
}
