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

    private final Path articles;
    private final Path store = FOLDER.resolve("store");
    private final Path quads = FOLDER.resolve("reported.nq");
    private final StoreInfo info;

    private InferRun(Path articles, StoreInfo info) {
        this.articles = articles;
        this.info = info;
    }

    /**
     * Measures on a copy of the store.
     *
     * @param given without inferred graphs, or with those of other rules
     * @param articles JSON Lines that the store was made from
     */
    static void of(Path given, Path articles) throws Exception {
        Files.createDirectories(FOLDER);
        if (Files.exists(FOLDER.resolve("store"))) {
            throw new IllegalStateException("%s: remove it first".formatted(FOLDER.resolve("store")));
        }
        copy(given, FOLDER.resolve("store"));
        new InferRun(articles, StoreInfo.find(given).orElseThrow()).run();
    }

    /** Measures on a generated store. */
    static void of(int size) throws Exception {
        Path generated = FOLDER.resolve("generated-%d".formatted(size));
        Path articles = FOLDER.resolve("articles-%d.jsonl".formatted(size));
        Files.createDirectories(FOLDER);
        ArticleRows.write(new Generator(1), size, articles);
        build(generated, new StoreInfo("https://w3id.org/parley/", "bench"), articles, Absent.KEEP, List.of());
        of(generated, articles);
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
        List<String> all = Files.readAllLines(articles);
        List<String> added = some(all, 1);
        List<String> kept = new ArrayList<>(all);
        kept.removeAll(new HashSet<>(added));
        build(store, info, Files.write(FOLDER.resolve("kept.jsonl"), kept), Absent.REMOVE, List.of());
        export();
        System.out.println(Stage.head());
        Stage full = full();
        Stage grown = follow("new", added);
        Stage follow = follow(
                "changed",
                some(all, 2).stream().map(ArticleRows::withoutLead).toList());
        Stage load = Stage.of("bulk load of the same quads", this::load);
        ReasonerRun.all(quads);
        for (Bar bar : List.of(
                Bar.most("full, of the bulk load", full.cpu() / load.cpu(), 1),
                Bar.most("after %d new articles, of full".formatted(SOME), grown.cpu() / full.cpu(), 1 / 20.0),
                Bar.most("after %d changed articles, of full".formatted(SOME), follow.cpu() / full.cpu(), 1 / 20.0),
                Bar.most("heap, of 2 GB", Math.max(full.heap(), Math.max(grown.heap(), follow.heap())) / 2048.0, 1))) {
            System.out.println(bar.line());
        }
    }

    private void export() throws Exception {
        try (Store open = Store.open(store);
                OutputStream out = Files.newOutputStream(quads)) {
            GraphExport.ofAll(open, ExportFormat.NQUADS).write(out);
        }
    }

    private boolean load() throws Exception {
        Path folder = Files.createDirectories(FOLDER.resolve("loaded"));
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
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
        Path input = Files.write(FOLDER.resolve(kind + ".jsonl"), rows);
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
