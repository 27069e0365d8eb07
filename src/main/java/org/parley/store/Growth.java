package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How far a database has grown since it was last written whole. TDB2 never gives up the room of what is deleted; writing it
 * anew takes as long as the database is large, so that is done only when it pays.
 *
 * @param whole bytes after it was last written whole
 * @param now bytes
 */
record Growth(long whole, long now) {
    private static final String NOTE = "whole-size.txt";
    private static final int WASTEFUL = 3;
    /** Bytes; TDB2 takes files of a few megabytes for nearly nothing. */
    private static final long SMALL = 256L << 20;

    static Growth of(Path database) {
        Path note = database.resolveSibling(NOTE);
        try {
            long whole =
                    Files.exists(note) ? Long.parseLong(Files.readString(note).strip()) : 0;
            return new Growth(whole, size(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the present size as that of the database written whole. */
    static void note(Path database) {
        try {
            Files.writeString(database.resolveSibling(NOTE), size(database) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWasteful() {
        return now > WASTEFUL * Math.max(whole, SMALL / WASTEFUL);
    }

    private static long size(Path database) throws IOException {
        try (Stream<Path> files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
