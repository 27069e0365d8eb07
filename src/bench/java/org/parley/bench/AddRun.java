package org.parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.generate.Generator;
import org.parley.pipeline.ArticleReadings;
import org.parley.pipeline.BuildPipeline;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rules.Gazetteer;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.StoreInfo;

/**
 * What an article costs that is added to stores of several sizes: a thousand generated articles each time, after the store has
 * grown to the size. One virtual machine for all, warmed up before the first measurement.
 */
final class AddRun {
    private static final Path FOLDER = Path.of("target", "bench", "add");
    private static final int ADDED = 1_000;
    private static final double BAR = 1.5;

    private final ArticleReadings readings = ArticleReadings.load();
    private final Matchers matchers = Matchers.load(Gazetteer.load());
    private final Path store = FOLDER.resolve("store");
    private int held;

    private AddRun() {}

    /** The time of an added article at each size, and of the largest as a multiple of the smallest's. */
    static List<String> of(List<Integer> sizes) throws Exception {
        Files.createDirectories(FOLDER);
        if (Files.exists(FOLDER.resolve("store"))) {
            throw new IllegalStateException("%s: remove it first".formatted(FOLDER.resolve("store")));
        }
        AddRun run = new AddRun();
        List<String> lines = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        Generator articles = new Generator(1);
        for (int size : sizes) {
            run.build(articles, size - run.held);
            double seconds = run.build(articles, ADDED);
            costs.add(seconds / ADDED);
            lines.add("%,7d articles held: %6.2f ms for an added article".formatted(size, 1000 * seconds / ADDED));
            System.out.println(lines.get(lines.size() - 1));
        }
        double ratio = costs.get(costs.size() - 1) / costs.get(0);
        lines.add("the largest, of the smallest: %.2f  (at most %.2f: %s)"
                .formatted(ratio, BAR, ratio <= BAR ? "holds" : "DOES NOT HOLD"));
        return lines;
    }

    /** Gives the seconds. */
    private double build(Generator articles, int count) throws Exception {
        Path input = FOLDER.resolve("articles-%d.jsonl".formatted(held));
        ArticleRows.write(articles, count, input);
        held += count;
        long begin = System.nanoTime();
        Corpus corpus = Corpus.of(List.of(input), SourceOptions.DEFAULT);
        try (CorpusBuild build = CorpusBuild.begin(store, new StoreInfo("https://w3id.org/parley/", "bench"), matchers)) {
            new BuildPipeline(readings::create, 2, Unchanged.SKIP, new Silence()).run(corpus, build, Absent.KEEP);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
