package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.evaluate.gold.GoldReader;
import org.parley.store.Absent;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreInfo;

/**
 * A small store with errors of many kinds, {@code evaluate/case/store.trig}, against its annotation. What is printed stands in
 * {@code expected.txt}; {@code -Dgolden.update=true} writes it anew, to be reviewed in the diff.
 */
final class EvaluationTest {
    private static final Path CASE = Path.of("src/test/resources/evaluate/case");

    @TempDir
    private Path temp;

    private Evaluation evaluation;

    @BeforeEach
    void evaluate() throws Exception {
        Path folder = temp.resolve("store");
        try (StoreBuild build = StoreBuild.begin(folder, new StoreInfo("https://w3id.org/parley/", "test"))) {
            DatasetGraph stored =
                    RDFDataMgr.loadDatasetGraph(CASE.resolve("store.trig").toString());
            stored.listGraphNodes().forEachRemaining(name -> {
                List<Quad> quads = new ArrayList<>();
                stored.find(name, null, null, null).forEachRemaining(quads::add);
                build.put(quads);
            });
            build.commit(Absent.KEEP);
        }
        try (Store store = Store.open(folder)) {
            evaluation = Evaluation.of(new GoldReader().read(List.of(CASE.resolve("gold"))), store);
        }
    }

    @Test
    void report_ofASmallStore_isAsExpected() throws Exception {
        List<String> lines = new ArrayList<>(evaluation.problemReport());
        lines.addAll(evaluation.table());
        Path expected = CASE.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.write(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
    }

    @Test
    void figure_ofNothing_isAbsent() {
        assertThat(evaluation.absent()).isEmpty();
        assertThat(evaluation.figure("addressee")).isEmpty();
        assertThat(evaluation.figure("anonymous sources")).map(Figure::f1).contains(0.0);
        assertThat(Evaluation.names()).contains("addressee", "overall", "meeting slots", "actor identity");
    }
}
