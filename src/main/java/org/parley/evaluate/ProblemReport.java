package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Problems under their causes, the most frequent first: a line with {@code -} for what was missed and one with {@code +} for
 * what was found in its place, with rules and confidence.
 */
final class ProblemReport {
    private static final int SHOWN = 100;
    private static final String LINE = "  %-28.28s %s %s";

    private final List<Problem> problems;

    ProblemReport(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    List<String> lines() {
        Map<String, List<Problem>> groups =
                problems.stream().collect(Collectors.groupingBy(Problem::group, TreeMap::new, Collectors.toList()));
        Comparator<Map.Entry<String, List<Problem>>> largestFirst =
                Comparator.comparingInt(group -> -group.getValue().size());
        List<String> lines = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(largestFirst.thenComparing(Map.Entry::getKey))
                .forEach(group -> addGroup(group.getKey(), group.getValue(), lines));
        return lines;
    }

    private static void addGroup(String cause, List<Problem> group, List<String> lines) {
        lines.add("%4d  %s".formatted(group.size(), cause));
        for (Problem problem : group) {
            problem.gold().ifPresent(text -> lines.add(LINE.formatted(problem.article(), "-", cut(text))));
            problem.found()
                    .ifPresent(text -> lines.add(LINE.formatted(
                            problem.gold().isPresent() ? "" : problem.article(), "+", cut(text) + basis(problem))));
        }
        lines.add("");
    }

    private static String basis(Problem problem) {
        return problem.evidence().map("  [%s]"::formatted).orElse("");
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
