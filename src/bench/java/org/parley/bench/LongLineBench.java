package org.parley.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleFacts;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;

/** Single lines of hostile length; one operation is one line, from text to facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class LongLineBench {

    /** What the line is made of. */
    public enum Line {
        /** All articles, one after the other. */
        PROSE,
        /** Nothing but quotation marks. */
        MARKS,
        /** Words of speech, each in quotation marks. */
        SPEECH,
        /** Words without a full stop. */
        ENDLESS;

        String of(int characters) {
            String unit =
                    switch (this) {
                        case PROSE ->
                            BenchCorpus.articles().stream()
                                    .map(article -> article.text().replaceAll("\\s+", " "))
                                    .collect(Collectors.joining(" "));
                        case MARKS -> "\"";
                        case SPEECH -> "\"We will not accept any of this,\" Foreign Minister Anna Kovar said. ";
                        case ENDLESS -> "the minister said that he met her and ";
                    };
            return unit.repeat(characters / unit.length() + 1).substring(0, characters);
        }
    }

    @Param
    private Line line;

    @Param({"10000", "100000", "1000000"})
    private int characters;

    private Article article;
    private ArticleReading reading;

    @Setup
    public void load() {
        article = BenchCorpus.article(line.of(characters));
        reading = ArticleReadings.load().create();
    }

    @Benchmark
    public ArticleFacts read(CpuTime cpu) throws ArticleException {
        cpu.count();
        return reading.read(article);
    }
}
