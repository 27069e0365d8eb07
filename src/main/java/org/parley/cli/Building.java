package org.parley.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;
import org.parley.pipeline.BuildPipeline;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.pipeline.RunReport;
import org.parley.rules.Gazetteer;
import org.parley.source.Corpus;
import org.parley.store.Absent;
import org.parley.store.StoreException;
import org.parley.store.StoreInfo;

/**
 * One run of the pipeline as commands ask for it.
 *
 * @param store folder
 * @param base for a new store; empty for the default, or for that of an existing store
 */
record Building(Path store, String base, int threads, Absent absent, Unchanged unchanged) {
    static final int DEFAULT_THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    RunReport run(Corpus corpus, Verbosity verbosity) throws StoreException {
        return run(corpus, verbosity, ArticleReadings.standard());
    }

    RunReport run(Corpus corpus, Verbosity verbosity, Supplier<ArticleReading> readings) throws StoreException {
        StoreInfo info = new StoreInfo(base.isEmpty() ? currentBase() : base, Version.ofProgram());
        try (CorpusBuild build = CorpusBuild.begin(store, info, Matchers.load(Gazetteer.load()));
                ConsoleProgress progress = ConsoleProgress.of(verbosity)) {
            return new BuildPipeline(readings, threads, unchanged, progress).run(corpus, build, absent);
        }
    }

    private String currentBase() throws StoreException {
        return StoreInfo.find(store).map(StoreInfo::base).orElse(BaseIri.DEFAULT);
    }
}
