package org.parley.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time that a benchmark's threads take, beside the time of the clock that JMH measures: it says what the work
 * costs on a machine that has other work too.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begin;

    /** Microseconds of all iterations. */
    public long cpu;

    /** Operations done in them. */
    public long operations;

    @Setup(Level.Iteration)
    public void begin() {
        begin = threads.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void end() {
        cpu += (threads.getCurrentThreadCpuTime() - begin) / 1_000;
    }

    /** To be called once by each operation. */
    void count() {
        operations++;
    }
}
