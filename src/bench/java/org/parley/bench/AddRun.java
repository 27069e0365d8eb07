package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
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
 * What an article costs that is added to stores of several sizes: a thousand generated articles each time, to a store built of
 * as many. One virtual machine for all, warmed up with a store of its own before the first measurement.
 *
 * <p>Sizes are compared by the processor time of the whole process, which other work on the machine disturbs less than the clock.
 */
final class AddRun {
    private static final Path FOLDER = Path.of("target", "bench", "add");
    private static final int ADDED = 1_000;
    private static final int WARM_UP = 2_000;
    private static final double BAR = 1.5;

    private final ArticleReadings readings;
    private final Matchers matchers;
    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Path store;

    private AddRun(ArticleReadings readings, Matchers matchers, String name) {
        this.readings = readings;
        this.matchers = matchers;
        this.store = FOLDER.resolve(name);
    }

    /** Seconds: by the clock, and of the processors together. */
    private record Cost(double wall, double processors) {
        String each(int articles) {
            return "%6.2f ms of the processors, %6.2f ms by the clock".formatted(1000 * processors / articles, 1000 * wall / articles);
        }
    }

    /** The cost of an added article at each size, and of the largest as a multiple of the smallest's. */
    static List<String> of(List<Integer> sizes) throws Exception {
        Files.createDirectories(FOLDER);
        Gazetteer gazetteer = Gazetteer.load();
        ArticleReadings readings = ArticleReadings.load(gazetteer);
        Matchers matchers = Matchers.load(gazetteer);
        new AddRun(readings, matchers, "warm-up").added(WARM_UP);
        List<String> lines = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        for (int size : sizes) {
            Cost cost = new AddRun(readings, matchers, "store-" + size).added(size);
            costs.add(cost.processors());
            lines.add("%,7d articles held: %s for an added article".formatted(size, cost.each(ADDED)));
            System.out.println(lines.get(lines.size() - 1));
        }
        double ratio = costs.get(costs.size() - 1) / costs.get(0);
        lines.add("the largest, of the smallest: %.2f  (at most %.2f: %s)"
                .formatted(ratio, BAR, ratio <= BAR ? "holds" : "DOES NOT HOLD"));
        return lines;
    }

    /** Builds a store and adds to it; the cost of the second. */
    private Cost added(int size) throws Exception {
        if (Files.exists(store)) {
            throw new IllegalStateException("%s: remove it first".formatted(store));
        }
        Generator articles = new Generator(1);
        build(articles, size);
        return build(articles, ADDED);
    }

    private Cost build(Generator articles, int count) throws Exception {
        Path input = FOLDER.resolve("articles.jsonl");
        ArticleRows.write(articles, count, input);
        long begin = System.nanoTime();
        long processors = system.getProcessCpuTime();
        Corpus corpus = Corpus.of(List.of(input), SourceOptions.DEFAULT);
        try (CorpusBuild build = CorpusBuild.begin(store, new StoreInfo("https://w3id.org/parley/", "bench"), matchers)) {
            new BuildPipeline(readings::create, 2, Unchanged.SKIP, new Silence()).run(corpus, build, Absent.KEEP);
        }
        return new Cost((System.nanoTime() - begin) / 1e9, (system.getProcessCpuTime() - processors) / 1e9);
    }
}
