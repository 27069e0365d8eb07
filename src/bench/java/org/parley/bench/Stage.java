package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What a piece of work took.
 *
 * @param clock seconds
 * @param cpu seconds of all threads of the process, which other work on the machine disturbs less
 * @param heap highest use in megabytes, garbage included
 */
record Stage(String name, double clock, double cpu, long heap) {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Stage of(String name, Callable<?> work) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long clock = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        work.call();
        cpu = PROCESS.getProcessCpuTime() - cpu;
        clock = System.nanoTime() - clock;
        long heap =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        Stage stage = new Stage(name, clock / 1e9, cpu / 1e9, heap >> 20);
        System.out.println(stage.line());
        return stage;
    }

    static String head() {
        return "%-52s %9s %9s %8s".formatted("", "clock s", "CPU s", "heap MB");
    }

    String line() {
        return "%-52s %9.1f %9.1f %,8d".formatted(name, clock, cpu, heap);
    }
}
