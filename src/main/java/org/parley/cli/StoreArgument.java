package org.parley.cli;

import java.nio.file.Path;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreArgument {
    @Option(
            names = {"-s", "--store"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the store.")
    private Path folder;

    Path folder() {
        return folder;
    }

    Store open() throws StoreException {
        return Store.open(folder);
    }
}
