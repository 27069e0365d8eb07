package org.parley.bench;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their figures against the bars: {@code articles}, {@code rows}, {@code lines}, all of
 * them without arguments; {@code heap N} builds a store of N articles instead, {@code add N…}
 * adds articles to stores of these sizes, {@code queries STORE} asks the saved questions of a store, {@code infer N} or
 * {@code infer STORE ARTICLES} tells what inference costs.
 */
public final class Bench {
    private static final List<String> ALL = List.of("articles", "rows", "lines");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> parts = List.of(arguments);
        if (parts.size() == 2 && parts.get(0).equals("heap")) {
            System.out.println(HeapRun.of(Integer.parseInt(parts.get(1))));
            return;
        }
        if (parts.size() == 2 && parts.get(0).equals("queries")) {
            QueryRun.of(Path.of(parts.get(1))).forEach(System.out::println);
            return;
        }
        if (!parts.isEmpty() && parts.get(0).equals("add")) {
            AddRun.of(sizes(parts.subList(1, parts.size()))).forEach(System.out::println);
            return;
        }
        if (parts.size() == 3 && parts.get(0).equals("infer")) {
            InferRun.of(Path.of(parts.get(1)), Path.of(parts.get(2)));
            return;
        }
        if (parts.size() == 2 && parts.get(0).equals("infer")) {
            InferRun.of(Integer.parseInt(parts.get(1)));
            return;
        }
        MoreRows.write(Path.of(RowsBench.FOLDER));
        ChainedOptionsBuilder options = new OptionsBuilder().jvmArgs("-Xmx512m");
        for (String part : parts.isEmpty() ? ALL : parts) {
            options.include(pattern(part));
        }
        Scores scores = new Scores(new Runner(options.build()).run());
        System.out.println();
        new Summary(scores, BenchCorpus.articles().size()).lines().forEach(System.out::println);
    }

    private static List<Integer> sizes(List<String> arguments) {
        return arguments.isEmpty()
                ? List.of(1_000, 10_000, 50_000)
                : arguments.stream().map(Integer::valueOf).toList();
    }

    private static String pattern(String part) {
        return switch (part) {
            case "articles" -> "ArticleBench";
            case "rows" -> "RowsBench";
            case "lines" -> "LongLineBench";
            default ->
                throw new IllegalArgumentException("want some of %s or heap N, add N… or queries STORE, got %s".formatted(ALL, part));
        };
    }
}
