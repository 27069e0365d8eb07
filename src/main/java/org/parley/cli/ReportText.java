package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.EntityKind;
import org.parley.pipeline.RunReport;

/** A run's report in words. */
final class ReportText {
    private ReportText() {}

    static List<String> lines(RunReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("Read     %,d articles: %,d used, %,d skipped"
                .formatted(report.read(), report.kept(), report.skipped().size()));
        reasons(report).forEach((reason, count) -> lines.add("         %,d skipped: %s".formatted(count, reason)));
        if (report.unchanged() > 0) {
            lines.add("         %,d unchanged, not read again".formatted(report.unchanged()));
        }
        if (report.kept() > report.unchanged()) {
            lines.add("Found    " + entities(report.entities()));
            lines.add("         " + facts(report.facts()));
            lines.add("Stored   %,d triples".formatted(report.quads()));
        }
        return lines;
    }

    private static Map<String, Long> reasons(RunReport report) {
        return report.skipped().stream()
                .collect(Collectors.groupingBy(RunReport.Skip::reason, TreeMap::new, Collectors.counting()));
    }

    private static String entities(Map<EntityKind, Long> counts) {
        return counts.isEmpty()
                ? "no actors"
                : counts.entrySet().stream()
                        .map(e -> counted(e.getValue(), e.getKey().name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    private static String facts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "no facts"
                : counts.entrySet().stream()
                        .map(e -> counted(e.getValue(), e.getKey().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    private static String counted(long count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
