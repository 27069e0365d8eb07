package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.evaluate.gold.GoldArticle;
import org.parley.evaluate.gold.GoldException;
import org.parley.evaluate.gold.GoldReader;

/** Folders of annotations as a call names them. */
final class GoldFolders {
    private GoldFolders() {}

    static List<GoldArticle> read(List<Path> folders) throws UsageException, GoldException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UsageException("--gold %s: no such folder".formatted(folder));
            }
        }
        return new GoldReader().read(folders);
    }
}
