package org.parley.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What an operation of each benchmark of a run costs, by the benchmark's name and parameters: {@code ArticleBench.stock},
 * {@code LongLineBench.read PROSE 10000}.
 */
final class Scores {
    private final Map<String, Cost> costs = new TreeMap<>();

    /**
     * Milliseconds.
     *
     * @param clock of one operation of one thread; of all threads together, time by operations
     * @param cpu the processor time of one operation
     */
    record Cost(double clock, double cpu) {}

    Scores(Collection<RunResult> results) {
        for (RunResult result : results) {
            costs.put(name(result.getParams()), cost(result));
        }
    }

    private static Cost cost(RunResult result) {
        double score = result.getPrimaryResult().getScore();
        double clock = result.getParams().getMode() == Mode.Throughput ? 1000 / score : score;
        double cpu = result.getSecondaryResults().get("cpu").getScore();
        double operations = result.getSecondaryResults().get("operations").getScore();
        return new Cost(clock, cpu / operations / 1000);
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark();
        String type = method.substring(0, method.lastIndexOf('.'));
        StringBuilder name = new StringBuilder(method.substring(type.lastIndexOf('.') + 1));
        if (!params.getParamsKeys().isEmpty()) {
            name.append(' ').append(params.getParam("line")).append(' ').append(params.getParam("characters"));
        }
        return name.toString();
    }

    boolean has(String name) {
        return costs.containsKey(name);
    }

    Cost of(String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("%s was not measured; measured: %s".formatted(name, costs.keySet()));
        }
        return costs.get(name);
    }
}
