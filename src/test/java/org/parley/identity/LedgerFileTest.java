package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a ledger stays in proportion to what it holds, however often it is written. */
final class LedgerFileTest {
    private static final int BATCHES = 25;
    private static final int NAMES = 300;
    private static final int BLOCKS = 10;
    private static final int LARGEST = 4;
    private static final String SAID = "many words ".repeat(40);

    @TempDir
    private Path temp;

    @Test
    void commit_manyTimes_leavesAFileNotManyTimesAsLargeAsThatOfOneCommit() throws IOException {
        assertThat(size("often", 1)).isLessThan(LARGEST * size("once", BATCHES));
    }

    @Test
    void inFile_afterManyCommits_holdsWhatWasPut() throws IOException {
        size("ledger", 1);
        try (MvLedger ledger = MvLedger.inFile(temp.resolve("ledger")).orElseThrow()) {
            for (int batch = 0; batch < BATCHES; batch++) {
                assertThat(ledger.blocks(name(batch, NAMES - 1))).hasSize(BLOCKS);
                assertThat(ledger.report(name(batch, 0))).contains(report(batch, 0));
            }
        }
    }

    /** However much of a build was written when it was stopped. */
    @Test
    void withdrawFact_withoutACommit_isWritten() {
        Path file = temp.resolve("ledger");
        try (MvLedger ledger = MvLedger.inFile(file).orElseThrow()) {
            ledger.noteFact("state", "one");
            ledger.commit();
            ledger.withdrawFact("state");
            ledger.put(report(0, 0));
        }
        try (MvLedger ledger = MvLedger.inFile(file).orElseThrow()) {
            assertThat(ledger.fact("state")).isEmpty();
        }
    }

    /** Names that each have blocks all over the file, written after so many batches. */
    private long size(String file, int batchesTogether) throws IOException {
        Path path = temp.resolve(file);
        Random random = new Random(5);
        try (MvLedger ledger = MvLedger.inFile(path).orElseThrow()) {
            for (int batch = 0; batch < BATCHES; batch++) {
                for (int name = 0; name < NAMES; name++) {
                    ledger.put(report(batch, name));
                    for (int block = 0; block < BLOCKS; block++) {
                        ledger.join("statement:" + Long.toHexString(random.nextLong()), name(batch, name));
                    }
                }
                if ((batch + 1) % batchesTogether == 0) {
                    ledger.commit();
                }
            }
        }
        return Files.size(path);
    }

    private static ArticleReport report(int batch, int name) {
        TreeMap<String, NavigableSet<Trait>> things = new TreeMap<>();
        things.put(name(batch, name), new TreeSet<>(Set.of(new Trait(Trait.Type.LABEL, SAID))));
        return new ArticleReport(name(batch, name), "digest", things);
    }

    private static String name(int batch, int name) {
        return "statement/%d-%d".formatted(batch, name);
    }
}
