package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.CurationException;
import org.parley.pipeline.ArticleReading;
import org.parley.pipeline.ArticleReadings;
import org.parley.pipeline.BuildPipeline;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.pipeline.RunReport;
import org.parley.source.Corpus;
import org.parley.store.Absent;
import org.parley.store.StoreException;
import org.parley.store.StoreInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the pipeline as commands ask for it.
 *
 * @param store folder
 * @param base for a new store; empty for the default, or for that of an existing store
 * @param curation file with corrections
 */
record Building(Path store, String base, int threads, Absent absent, Unchanged unchanged, Optional<Path> curation) {
    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    static final int DEFAULT_THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    Building(Path store, String base, int threads, Absent absent, Unchanged unchanged) {
        this(store, base, threads, absent, unchanged, Optional.empty());
    }

    RunReport run(Corpus corpus, Verbosity verbosity) throws StoreException, CurationException {
        return run(corpus, verbosity, ArticleReadings.standard());
    }

    RunReport run(Corpus corpus, Verbosity verbosity, Supplier<ArticleReading> readings)
            throws StoreException, CurationException {
        StoreInfo info = new StoreInfo(base.isEmpty() ? currentBase() : base, Version.ofProgram());
        try (CorpusBuild build = CorpusBuilds.begin(store, info);
                ConsoleProgress progress = ConsoleProgress.of(verbosity)) {
            if (curation.isPresent()) {
                build.curation().replace(curation.get(), build.base());
            }
            RunReport report = new BuildPipeline(readings, threads, unchanged, progress).run(corpus, build, absent);
            if (report.kept() > 0) {
                build.curation().unmatched().forEach(ruling -> LOG.warn("curation: {}", ruling.words()));
            }
            return report;
        }
    }

    private String currentBase() throws StoreException {
        return StoreInfo.find(store).map(StoreInfo::base).orElse(BaseIri.DEFAULT);
    }
}
