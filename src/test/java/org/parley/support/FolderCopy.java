package org.parley.support;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a folder, such as a store that a class has built once and that each test changes for itself. Blocks of zeros stay
 * holes: of such are TDB2's files, 8 MB each and nearly empty.
 */
public final class FolderCopy {
    private static final int BLOCK = 1 << 16;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(BLOCK).asReadOnlyBuffer();

    private FolderCopy() {}

    /** Puts what is in the one folder into the other, which is made if it is not there. */
    public static void of(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(from)) {
            all = found.toList();
        }
        for (Path each : all) {
            Path copy = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(copy);
            } else {
                copyFile(each, copy);
            }
        }
    }

    private static void copyFile(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                RandomAccessFile file = new RandomAccessFile(to.toFile(), "rw")) {
            file.setLength(in.size());
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            for (long at = 0; at < in.size(); at += block.limit()) {
                block.clear();
                in.read(block, at);
                block.flip();
                if (!isZeros(block)) {
                    write(block, file.getChannel(), at);
                }
            }
        }
    }

    private static boolean isZeros(ByteBuffer block) {
        return block.mismatch(ZEROS.slice(0, block.limit())) < 0;
    }

    private static void write(ByteBuffer block, FileChannel out, long at) throws IOException {
        while (block.hasRemaining()) {
            out.write(block, at + block.position());
        }
    }
}
