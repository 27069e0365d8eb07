package org.parley.identity;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * How the file of a ledger is written. A commit writes whole pages, wherever something in them has changed, and gives up the
 * pages that they replace only together with all that were written with them. A few that never change again would keep the room
 * of all others, so each commit moves some of those; the file stays a few times as large as what it holds.
 */
final class LedgerFile {
    private static final int CACHE_MEGABYTES = 32;
    /** Percent of the pages written together that are still in use; where it is less they are moved. */
    private static final int WELL_USED = 50;
    /** Bytes moved by a commit, so that none takes long. */
    private static final int AT_A_TIME = 8 << 20;

    private LedgerFile() {}

    /** Room that was given up is used at once. What has changed is written by {@link #commit}, and when it is much. */
    static MVStore open(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(CACHE_MEGABYTES)
                .compress()
                .open();
        store.setRetentionTime(0);
        return store;
    }

    static void commit(MVStore store) {
        store.commit();
        store.compact(WELL_USED, AT_A_TIME);
    }
}
