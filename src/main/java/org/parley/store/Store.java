package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** An open store. While it is open no other process can open it. */
public final class Store implements AutoCloseable {
    /** The folder inside a store that a SPARQL server is pointed to. */
    static final String DATABASE = "tdb2";

    /** The folder beside it for an index of words. */
    static final String TEXT = "text";

    private final Path folder;
    private final StoreInfo info;
    private final DatasetGraph dataset;

    private Store(Path folder, StoreInfo info, DatasetGraph dataset) {
        this.folder = folder;
        this.info = info;
        this.dataset = dataset;
    }

    public static Store open(Path folder) throws StoreException {
        StoreInfo info = StoreInfo.read(folder);
        Path database = folder.resolve(DATABASE);
        if (!Files.isDirectory(database)) {
            throw StoreException.unusable("%s: the folder %s is missing".formatted(folder, DATABASE), null);
        }
        return new Store(folder, info, Database.connect(database));
    }

    public Path folder() {
        return folder;
    }

    public StoreInfo info() {
        return info;
    }

    /** The TDB2 folder. */
    public Path database() {
        return folder.resolve(DATABASE).toAbsolutePath().normalize();
    }

    /** Where an index of the words of the database is kept; it may be missing. */
    public Path text() {
        return folder.resolve(TEXT).toAbsolutePath().normalize();
    }

    /** Namespaces by the prefixes that its exports and queries know. */
    public Map<String, String> prefixes() {
        return Txn.calculateRead(dataset, () -> Map.copyOf(dataset.prefixes().getMapping()));
    }

    /** Lets the question read the database in one transaction; it must keep nothing of the database. */
    public <R> R read(Function<DatasetGraph, R> question) {
        return Txn.calculateRead(dataset, () -> question.apply(dataset));
    }

    DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public void close() {
        Database.release(dataset);
    }
}
