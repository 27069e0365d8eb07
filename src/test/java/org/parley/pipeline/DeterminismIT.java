package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rules.Gazetteer;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.ExportFormat;
import org.parley.store.GraphExport;
import org.parley.store.Store;
import org.parley.store.StoreInfo;
import org.parley.support.Silence;

/** The same articles give the same bytes, however many threads read them, and with stages loaded anew. */
final class DeterminismIT {
    private static final StoreInfo INFO = new StoreInfo("https://w3id.org/parley/", "test");

    @TempDir
    private Path temp;

    @Test
    void build_withOneThreadAndWithTwo_givesTheSameBytes() throws Exception {
        byte[] alone = read("alone", 1);
        assertThat(new String(alone, StandardCharsets.UTF_8))
                .contains("/graph/article/a06-minsk-package>", "https://w3id.org/parley/ns#Statement");
        assertThat(read("together", 2)).isEqualTo(alone);
    }

    private byte[] read(String name, int threads) throws Exception {
        Path store = temp.resolve(name);
        Corpus corpus = Corpus.of(List.of(Path.of("data/articles")), SourceOptions.DEFAULT);
        try (CorpusBuild build = CorpusBuild.begin(store, INFO, Matchers.load(Gazetteer.load()))) {
            RunReport report = new BuildPipeline(ArticleReadings.standard(), threads, Unchanged.SKIP, new Silence())
                    .run(corpus, build, Absent.KEEP);
            assertThat(report.skipped()).isEmpty();
        }
        try (Store open = Store.open(store)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GraphExport.ofAll(open, ExportFormat.NQUADS).writeSorted(bytes);
            return bytes.toByteArray();
        }
    }
}
