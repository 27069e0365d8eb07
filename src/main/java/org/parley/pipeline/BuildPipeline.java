package org.parley.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.parley.corpus.ArticleDigest;
import org.parley.corpus.CorpusBuild;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleFacts;
import org.parley.rdf.GraphWriter;
import org.parley.rdf.Iris;
import org.parley.source.Corpus;
import org.parley.source.ReadResult;
import org.parley.store.Absent;
import org.parley.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Articles in, store out. An article that can't be used is skipped and reported; any other fault ends the run. */
public final class BuildPipeline {
    /** Where the program's own code begins in a stack. */
    private static final String OURS = "org.parley.";

    private static final Logger LOG = LoggerFactory.getLogger(BuildPipeline.class);

    private final Supplier<ArticleReading> readings;
    private final int threads;
    private final Unchanged unchanged;
    private final Progress progress;

    /** What becomes of articles that the store holds as they are. */
    public enum Unchanged {
        SKIP,
        /** For rules that have changed. */
        READ_AGAIN
    }

    /** Takes one reading for each thread. */
    public BuildPipeline(Supplier<ArticleReading> readings, int threads, Unchanged unchanged, Progress progress) {
        this.readings = readings;
        this.threads = threads;
        this.unchanged = unchanged;
        this.progress = progress;
    }

    /**
     * Reads what the store does not hold as it is. Commits the build if at least one article of the input can be used;
     * otherwise the store stays as it was.
     */
    public RunReport run(Corpus corpus, CorpusBuild build, Absent absent) throws StoreException {
        Tally tally = new Tally();
        progress.reading(corpus.estimateCount());
        try (Stream<ReadResult> articles = corpus.read()) {
            work(build).run(articles.iterator(), outcome -> collect(outcome, build, tally));
        }
        boolean changesOthers = absent == Absent.REMOVE || build.curation().isChanged();
        if (tally.read() > 0 || (changesOthers && tally.unchangedCount() > 0)) {
            progress.storing(tally.quads());
            build.commit(absent);
        }
        return tally.report();
    }

    private OrderedWork<ReadResult, Outcome> work(CorpusBuild build) {
        return new OrderedWork<>(threads, () -> worker(readings.get(), new GraphWriter(new Iris(build.base())), build));
    }

    private Function<ReadResult, Outcome> worker(ArticleReading reading, GraphWriter graphs, CorpusBuild build) {
        return input -> {
            if (input instanceof ReadResult.Read read) {
                String digest = ArticleDigest.of(read.article());
                String id = read.article().id().value();
                return unchanged == Unchanged.SKIP && build.holds(id, digest)
                        ? new Outcome.Unchanged(id)
                        : read(read.article(), reading, quads -> build.reading(id, digest, quads), graphs);
            }
            if (input instanceof ReadResult.Skipped skipped) {
                return skipped(skipped.where(), skipped.reason());
            }
            throw new IllegalStateException(
                    "no way to read a " + input.getClass().getName());
        };
    }

    private static Outcome read(
            Article article,
            ArticleReading reading,
            Function<List<Quad>, CorpusBuild.Reading> prepared,
            GraphWriter graphs) {
        try {
            ArticleFacts facts = reading.read(article);
            return new Outcome.Read(facts, prepared.apply(graphs.quads(facts)));
        } catch (ArticleException e) {
            return skipped(article.id().value(), e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("{}", article.id().value(), e);
            return skipped(article.id().value(), fault(e));
        }
    }

    /** A fault of the program in one article must not cost the reading of all others. */
    private static String fault(Throwable e) {
        String where = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
        return "the program failed on it (%s at %s); please report this with the article".formatted(e, where);
    }

    private static Outcome skipped(String where, String reason) {
        return new Outcome.Skipped(new RunReport.Skip(where, reason));
    }

    private void collect(Outcome outcome, CorpusBuild build, Tally tally) {
        if (outcome instanceof Outcome.Read read) {
            keep(read, build, tally);
        } else if (outcome instanceof Outcome.Unchanged unread) {
            meet(unread.article(), build, tally::unchanged, tally);
        } else if (outcome instanceof Outcome.Skipped skipped) {
            skip(skipped.skip(), tally);
        } else {
            throw new IllegalStateException(
                    "no way to collect a " + outcome.getClass().getName());
        }
        progress.article();
    }

    private static void keep(Outcome.Read read, CorpusBuild build, Tally tally) {
        meet(
                read.facts().article().id().value(),
                build,
                () -> {
                    build.put(read.reading());
                    tally.keep(read.facts(), read.reading().quads());
                },
                tally);
    }

    private static void meet(String id, CorpusBuild build, Runnable keeping, Tally tally) {
        if (build.meet(id)) {
            keeping.run();
        } else {
            skip(new RunReport.Skip(id, "an earlier article of the input has the same id"), tally);
        }
    }

    private static void skip(RunReport.Skip skip, Tally tally) {
        LOG.warn("skipped {}: {}", skip.where(), skip.reason());
        tally.skip(skip);
    }
}
