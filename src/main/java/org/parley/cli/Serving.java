package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.parley.search.TextSearch;
import org.parley.serve.Endpoint;
import org.parley.serve.ServeException;
import org.parley.serve.ServeOptions;
import org.parley.serve.StoreFolders;
import org.parley.store.Store;
import org.parley.store.StoreException;

/** An open store and the endpoint over it, closed together, by Ctrl-C at the latest. */
final class Serving implements AutoCloseable {
    private final Store store;
    private final Endpoint endpoint;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Serving(Store store, Endpoint endpoint) {
        this.store = store;
        this.endpoint = endpoint;
    }

    static Serving start(Path folder, ServeOptions options) throws StoreException, ServeException {
        Store store = Store.open(folder);
        try {
            TextSearch.bringInStep(store);
            StoreFolders folders = new StoreFolders(store.database(), store.text(), folder.resolve("admin"));
            Endpoint endpoint = Endpoint.start(folders, options);
            Serving serving = new Serving(store, endpoint);
            Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "parley-stop"));
            return serving;
        } catch (ServeException | StoreException e) {
            store.close();
            throw e;
        }
    }

    Endpoint endpoint() {
        return endpoint;
    }

    void announce(PrintWriter out) {
        out.println("SPARQL   " + endpoint.queries());
        out.println("Reported " + endpoint.reportedQueries());
        endpoint.administration().ifPresent(address -> out.println("Admin    " + address));
        out.flush();
    }

    /** Stays until the process is told to end. */
    void stay(PrintWriter out) throws InterruptedException {
        out.println("Ctrl-C stops it.");
        out.flush();
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            endpoint.close();
            store.close();
        }
    }
}
