package org.parley.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parley.identity.MvLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the file of a ledger. One that can't be read is put aside, and made anew from the articles as an empty one is. */
final class LedgerFile {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerFile.class);

    private LedgerFile() {}

    static MvLedger open(Path file) {
        return MvLedger.inFile(file)
                .or(() -> {
                    putAside(file);
                    return MvLedger.inFile(file);
                })
                .orElseThrow(() -> new IllegalStateException(file + ": can't be made anew"));
    }

    private static void putAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": damaged, and can't be put aside", e);
        }
        LOG.warn("{}: damaged; put aside as {}", file, aside.getFileName());
    }
}
