package org.parley.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What a store says of itself, in a file that also marks the folder as a complete store.
 *
 * @param base all data IRIs of the store begin with it
 * @param createdBy version of the program that made the store
 */
public record StoreInfo(String base, String createdBy) {
    static final String FILE = "parley-store.properties";
    private static final String FORMAT = "2";

    /** Empty when there is nothing at the folder, or nothing in it. */
    public static Optional<StoreInfo> find(Path folder) throws StoreException {
        return isVacant(folder) ? Optional.empty() : Optional.of(read(folder));
    }

    static StoreInfo read(Path folder) throws StoreException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(folder)) {
            throw StoreException.wrongCall(
                    "%s: no such store; make it with: parley build --input PATH --store %s".formatted(folder, folder));
        }
        if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
            throw StoreException.unusable(folder, new AccessDeniedException(folder.toString()));
        }
        if (!Files.isRegularFile(file)) {
            throw StoreException.wrongCall("%s: not a Parley store (no %s in it)".formatted(folder, FILE));
        }
        return parsed(file);
    }

    private static StoreInfo parsed(Path file) throws StoreException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw StoreException.unusable("%s: can't be read: %s".formatted(file, e.getMessage()), e);
        }
        String format = required(properties, "format", file);
        if (!format.equals(FORMAT)) {
            throw StoreException.wrongCall("%s: store format %s, this program reads format %s; build the store anew"
                    .formatted(file, format, FORMAT));
        }
        return new StoreInfo(required(properties, "base", file), required(properties, "createdBy", file));
    }

    private static String required(Properties properties, String key, Path file) throws StoreException {
        String value = properties.getProperty(key, "");
        if (value.isBlank()) {
            throw StoreException.unusable("%s: no value for '%s'".formatted(file, key), null);
        }
        return value;
    }

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE),
                "# Marks this folder as a Parley store.%nformat=%s%nbase=%s%ncreatedBy=%s%n"
                        .formatted(FORMAT, base, createdBy));
    }

    static boolean isVacant(Path folder) throws StoreException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            throw StoreException.wrongCall("%s: is a file; a store is a folder".formatted(folder));
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw StoreException.unusable(folder, e);
        }
    }
}
