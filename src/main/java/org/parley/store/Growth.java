package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a database has grown beyond what it holds. TDB2 never gives up the room of what is deleted or changed; writing it
 * anew takes as long as the database is large, so that is done only when it pays. A database that has grown because it holds
 * more is not wasteful.
 *
 * @param whole bytes after it was last written whole
 * @param quads in the graphs of articles at that time; 0 if unknown
 * @param held quads in the graphs of articles now
 * @param now bytes
 */
record Growth(long whole, long quads, long held, long now) {
    private static final String NOTE = "whole-size.txt";
    private static final int WASTEFUL = 3;
    /** Bytes; TDB2 takes files of a few megabytes for nearly nothing. */
    private static final long SMALL = 256L << 20;

    /** @param more quads that a build added to the graphs of articles, less those that it took out */
    static Growth of(Path database, long more) {
        Path note = note(database);
        try {
            List<Long> numbers = Files.exists(note)
                    ? Stream.of(Files.readString(note).strip().split(" "))
                            .map(Long::valueOf)
                            .toList()
                    : List.of(0L);
            boolean counted = numbers.size() == 3;
            return new Growth(
                    numbers.get(0),
                    counted ? numbers.get(1) : 0,
                    more + (counted ? numbers.get(2) : 0),
                    size(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the present size as that of a database written whole. */
    static Growth whole(Path database, long quads) {
        try {
            long now = size(database);
            return new Growth(now, quads, quads, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the next build has to know. */
    void keep(Path database) {
        try {
            Files.writeString(note(database), "%d %d %d%n".formatted(whole, quads, held));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWasteful() {
        double expected = quads > 0 ? (double) whole * held / quads : whole;
        return now > WASTEFUL * Math.max(expected, (double) SMALL / WASTEFUL);
    }

    private static Path note(Path database) {
        return database.resolveSibling(NOTE);
    }

    private static long size(Path database) throws IOException {
        try (Stream<Path> files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
