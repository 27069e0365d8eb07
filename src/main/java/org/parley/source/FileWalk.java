package org.parley.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.model.Article;

/**
 * The files of the input, sorted by path, folder by folder: only the names of the folders on the way down are held.
 *
 * <p>Hidden files, README and the like, and annotations ({@link AnnotationFile}) are passed over in silence; anything else that
 * is not read is told.
 */
final class FileWalk implements Iterator<Found> {
    private final SourceOptions options;
    private final Iterator<Path> inputs;
    private final Deque<Level> open = new ArrayDeque<>();
    private Optional<Level> beside = Optional.empty();
    private Optional<Found> ready = Optional.empty();

    private record Level(Path folder, Iterator<Path> children, FolderMetadata metadata) {}

    FileWalk(List<Path> inputs, SourceOptions options) {
        this.options = options;
        this.inputs = new TreeSet<>(inputs).iterator();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (!open.isEmpty() || inputs.hasNext())) {
            ready = open.isEmpty() ? input(inputs.next()) : child(open.getLast());
        }
        return ready.isPresent();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more files");
        }
        Found found = ready.get();
        ready = Optional.empty();
        return found;
    }

    /** The names in a folder, sorted. */
    static List<Path> list(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(children);
        return children;
    }

    /** The folder itself, or the one a file lies in. */
    static Path folderOf(Path input) {
        if (Files.isDirectory(input)) {
            return input;
        }
        return input.getParent() == null ? Path.of("") : input.getParent();
    }

    private Optional<Found> input(Path input) {
        if (Files.isDirectory(input)) {
            return enter(input, FolderMetadata.NONE);
        }
        Path parent = folderOf(input);
        if (beside.filter(b -> b.folder.equals(parent)).isEmpty()) {
            try {
                FolderMetadata metadata = FolderMetadata.of(parent, FolderMetadata.NONE, options);
                beside = Optional.of(new Level(parent, Collections.emptyIterator(), metadata));
            } catch (InputException e) {
                return Optional.of(new Found.Passed(input, e.getMessage()));
            }
        }
        return named(input, beside.get().metadata.of(input));
    }

    private static Optional<Found> named(Path input, Article.Metadata given) {
        return switch (FileKind.of(input)) {
            case METADATA -> Optional.empty();
            case NO_ARTICLE -> Optional.of(new Found.Passed(input, "a file of this name is not taken for an article"));
            case JSON ->
                Optional.of(new Found.Passed(
                        input,
                        AnnotationFile.isOne(input)
                                ? "annotations of an article, and no article"
                                : "JSON is read with an article a line; want a file .jsonl"));
            case UNKNOWN -> Optional.of(new Found.File(input, FileKind.TEXT, given));
            default -> Optional.of(new Found.File(input, FileKind.of(input), given));
        };
    }

    private Optional<Found> enter(Path folder, FolderMetadata above) {
        try {
            FolderMetadata metadata = FolderMetadata.of(folder, above, options);
            open.addLast(new Level(folder, list(folder).iterator(), metadata));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Found.Passed(folder, Reasons.of(e)));
        } catch (InputException e) {
            return Optional.of(new Found.Passed(folder, e.getMessage()));
        }
    }

    private Optional<Found> child(Level level) {
        if (!level.children.hasNext()) {
            open.removeLast();
            return Optional.empty();
        }
        Path child = level.children.next();
        FileKind kind = FileKind.of(child);
        if (kind == FileKind.METADATA || kind == FileKind.NO_ARTICLE) {
            return Optional.empty();
        }
        if (kind == FileKind.JSON && AnnotationFile.isOne(child)) {
            return Optional.empty();
        }
        if (Files.isDirectory(child)) {
            return Files.isSymbolicLink(child)
                    ? Optional.of(new Found.Passed(child, "a link to a folder is not followed; give the folder itself"))
                    : enter(child, level.metadata);
        }
        if (!Files.isRegularFile(child)) {
            return Optional.of(new Found.Passed(child, "neither a file nor a folder"));
        }
        return Optional.of(
                kind == FileKind.UNKNOWN || kind == FileKind.JSON
                        ? new Found.Passed(child, "not a kind of file that is read; want " + FileKind.READ_ENDINGS)
                        : new Found.File(child, kind, level.metadata.of(child)));
    }
}
