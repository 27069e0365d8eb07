package org.parley.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The database as it was before the transaction that changes it, which can be asked while it is being changed: a reading
 * transaction of a thread of its own.
 */
final class Before implements AutoCloseable {
    private final DatasetGraph dataset;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "parley-before"));

    private Before(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static Before of(DatasetGraph dataset) {
        Before before = new Before(dataset);
        before.ask(same -> {
            same.begin(ReadWrite.READ);
            return true;
        });
        return before;
    }

    <R> R ask(Function<DatasetGraph, R> question) {
        Future<R> answer = thread.submit(() -> question.apply(dataset));
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the earlier state was asked", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        try {
            ask(same -> {
                same.end();
                return true;
            });
        } finally {
            thread.shutdown();
        }
    }
}
