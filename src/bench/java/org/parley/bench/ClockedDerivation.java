package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.parley.store.Derivation;
import org.parley.store.DerivedGraphs;
import org.parley.store.GraphChange;

/** A derivation with the time that it takes of a build. */
final class ClockedDerivation implements Derivation {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Derivation derivation;
    private long clock;
    private long cpu;

    ClockedDerivation(Derivation derivation) {
        this.derivation = derivation;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void clocked(Work work) throws IOException {
        long beginClock = System.nanoTime();
        long beginCpu = PROCESS.getProcessCpuTime();
        work.run();
        clock += System.nanoTime() - beginClock;
        cpu += PROCESS.getProcessCpuTime() - beginCpu;
    }

    @Override
    public void changed(GraphChange change) {
        long begin = System.nanoTime();
        derivation.changed(change);
        clock += System.nanoTime() - begin;
        cpu += System.nanoTime() - begin;
    }

    @Override
    public void derive(DerivedGraphs graphs) throws IOException {
        clocked(() -> derivation.derive(graphs));
    }

    @Override
    public void prepare() throws IOException {
        clocked(derivation::prepare);
    }

    @Override
    public void committed() throws IOException {
        clocked(derivation::committed);
    }

    @Override
    public void aborted() {
        derivation.aborted();
    }

    /** Of what the whole took, the part of the derivation. */
    Stage part(String name, Stage whole) {
        Stage part = new Stage(name, clock / 1e9, cpu / 1e9, whole.heap());
        System.out.println(part.line());
        return part;
    }
}
