package org.parley.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work of several threads whose results come out in the order of the input. No more than a few items for each thread are
 * under way, so a slow consumer slows the reading down instead of filling the memory.
 */
public final class OrderedWork<I, O> {
    private static final int UNDER_WAY_PER_THREAD = 4;

    private final int threads;
    private final Supplier<Function<I, O>> workers;

    /** Each thread gets a worker of its own. */
    public OrderedWork(int threads, Supplier<Function<I, O>> workers) {
        this.threads = threads;
        this.workers = workers;
    }

    /** Reads the input and feeds the sink on the calling thread. A fault of a worker stops the run and flies on. */
    public void run(Iterator<I> input, Consumer<O> sink) {
        ThreadLocal<Function<I, O>> worker = ThreadLocal.withInitial(workers);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<O>> underWay = new ArrayDeque<>();
            while (input.hasNext()) {
                I item = input.next();
                underWay.add(pool.submit(() -> worker.get().apply(item)));
                if (underWay.size() >= threads * UNDER_WAY_PER_THREAD) {
                    sink.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                sink.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("the run was interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
