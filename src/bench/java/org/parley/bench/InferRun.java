package org.parley.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.generate.Generator;
import org.parley.infer.Inference;
import org.parley.infer.RuleSet;
import org.parley.pipeline.ArticleReadings;
import org.parley.pipeline.BuildPipeline;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rdf.Iris;
import org.parley.rules.Gazetteer;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.Derivation;
import org.parley.store.ExportFormat;
import org.parley.store.GraphExport;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreInfo;

/** What inference costs on a store: all of it, what a change of articles asks for, and what Jena's own reasoners take. */
final class InferRun {
    private static final Path FOLDER = Path.of("target", "bench", "infer");
    /** Articles that are changed, and as many others that are new. */
    private static final int SOME = 100;

    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 3;
    private static final StoreInfo INFO = new StoreInfo("https://w3id.org/parley/", "bench");

    private final Path folder;
    private final Path articles;
    private final StoreInfo info;
    private final Path store;
    private final Path quads;

    private InferRun(Path folder, Path articles, StoreInfo info) {
        this.folder = folder;
        this.articles = articles;
        this.info = info;
        this.store = folder.resolve("store");
        this.quads = folder.resolve("reported.nq");
    }

    /**
     * Measures on a copy of the store.
     *
     * @param given without inferred graphs, or with those of other rules
     * @param articles JSON Lines that the store was made from
     */
    static void of(Path given, Path articles) throws Exception {
        warmUp();
        InferRun run = new InferRun(FOLDER, articles, StoreInfo.find(given).orElseThrow());
        requireNone(run.store);
        copy(given, run.store);
        run.run();
    }

    /** Measures on a generated store. */
    static void of(int size) throws Exception {
        warmUp();
        InferRun run = generated(FOLDER, size, 1);
        run.run();
    }

    private static InferRun generated(Path folder, int size, long seed) throws Exception {
        InferRun run = new InferRun(folder, folder.resolve("articles-%d.jsonl".formatted(size)), INFO);
        requireNone(run.store);
        Files.createDirectories(folder);
        ArticleRows.write(new Generator(seed), size, run.articles);
        build(run.store, INFO, run.articles, Absent.KEEP, List.of());
        return run;
    }

    private static void requireNone(Path store) {
        if (Files.exists(store)) {
            throw new IllegalStateException("%s: remove it first".formatted(store));
        }
    }

    /** Has the virtual machine compile what is used much, for which the first measurement would pay otherwise. */
    private static void warmUp() throws Exception {
        System.out.println("warm-up with %,d articles".formatted(WARM_UP));
        InferRun run = generated(FOLDER.resolve("warm-up"), WARM_UP, 2);
        run.costs();
        List<String> some = some(Files.readAllLines(run.articles), 2);
        for (int round = 0; round < ROUNDS; round++) {
            run.follow("original", some);
            run.follow("changed", some.stream().map(ArticleRows::withoutLead).toList());
        }
        System.out.println();
    }

    private static void build(Path store, StoreInfo info, Path articles, Absent absent, List<Derivation> derivations)
            throws Exception {
        Corpus corpus = Corpus.of(List.of(articles), SourceOptions.DEFAULT);
        ArticleReadings readings = ArticleReadings.load();
        try (CorpusBuild build = CorpusBuild.begin(store, info, Matchers.load(Gazetteer.load()))) {
            derivations.forEach(build::derive);
            new BuildPipeline(readings::create, 1, Unchanged.SKIP, new Silence()).run(corpus, build, absent);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                if (!each.getFileName().toString().equals("tdb.lock")) {
                    Files.copy(each, to.resolve(from.relativize(each).toString()));
                }
            }
        }
    }

    private void run() throws Exception {
        Costs costs = costs();
        Stage load = Stage.of("bulk load of the same quads", this::load);
        ReasonerRun.all(quads);
        for (Bar bar : List.of(
                Bar.most("full, of the bulk load", costs.full.cpu() / load.cpu(), 1),
                Bar.most("after %d new articles, of full".formatted(SOME), costs.added.cpu() / costs.full.cpu(), 1 / 20.0),
                Bar.most(
                        "after %d changed articles, of full".formatted(SOME),
                        costs.changed.cpu() / costs.full.cpu(),
                        1 / 20.0),
                Bar.most("heap, of 2 GB", costs.heap() / 2048.0, 1))) {
            System.out.println(bar.line());
        }
    }

    /** Of inference from the start, and of what follows when articles are added and changed. */
    private record Costs(Stage full, Stage added, Stage changed) {
        long heap() {
            return Math.max(full.heap(), Math.max(added.heap(), changed.heap()));
        }
    }

    private Costs costs() throws Exception {
        List<String> all = Files.readAllLines(articles);
        List<String> added = some(all, 1);
        List<String> kept = new ArrayList<>(all);
        kept.removeAll(new HashSet<>(added));
        build(store, info, Files.write(folder.resolve("kept.jsonl"), kept), Absent.REMOVE, List.of());
        export();
        System.out.println(Stage.head());
        return new Costs(
                full(),
                follow("new", added),
                follow(
                        "changed",
                        some(all, 2).stream().map(ArticleRows::withoutLead).toList()));
    }

    private void export() throws Exception {
        try (Store open = Store.open(store);
                OutputStream out = Files.newOutputStream(quads)) {
            GraphExport.ofAll(open, ExportFormat.NQUADS).write(out);
        }
    }

    private boolean load() throws Exception {
        Path loaded = Files.createDirectories(folder.resolve("loaded"));
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(loaded));
        DataLoader loader = LoaderFactory.sequentialLoader(dataset, (format, values) -> {});
        loader.startBulk();
        loader.load(quads.toString());
        loader.finishBulk();
        TDBInternal.expel(dataset, true);
        return true;
    }

    private Stage full() throws Exception {
        ClockedDerivation inference = inference();
        Stage whole = Stage.of("build that changes nothing and infers all", () -> {
            try (StoreBuild build = StoreBuild.begin(store, info)) {
                build.derive(inference);
                build.commit(Absent.KEEP);
            }
            return true;
        });
        return inference.part("  its inference", whole);
    }

    private Stage follow(String kind, List<String> rows) throws Exception {
        Path input = Files.write(folder.resolve(kind + ".jsonl"), rows);
        ClockedDerivation inference = inference();
        Stage whole = Stage.of("build of %d %s articles".formatted(rows.size(), kind), () -> {
            build(store, info, input, Absent.KEEP, List.of(inference));
            return true;
        });
        return inference.part("  its inference", whole);
    }

    private ClockedDerivation inference() {
        return new ClockedDerivation(new Inference(new Iris(info.base()), RuleSet.load()));
    }

    /**
     * Articles in equal distances.
     *
     * @param first of how many thirds of a distance the first one stands from the beginning
     */
    private static List<String> some(List<String> all, int first) {
        List<String> some = new ArrayList<>();
        int step = Math.max(3, all.size() / SOME);
        for (int i = step * first / 3; i < all.size() && some.size() < SOME; i += step) {
            some.add(all.get(i));
        }
        return some;
    }
}
