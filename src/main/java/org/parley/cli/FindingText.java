package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.check.Finding;
import org.parley.check.Place;
import org.parley.validate.Summary;

/** Findings in lines for people. */
final class FindingText {
    private final String base;
    private final InputPlaces inputs;

    FindingText(String base, InputPlaces inputs) {
        this.base = base;
        this.inputs = inputs;
    }

    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        String got = finding.value().isEmpty() ? "" : "; got " + shortened(finding.value());
        lines.add("%s: %s%s".formatted(where(finding), finding.message(), got));
        String path = finding.path().isEmpty() ? "" : finding.path() + " of ";
        lines.add("    %s: %s%s".formatted(finding.shape(), path, shortened(finding.focus())));
        finding.place().map(FindingText::quoted).ifPresent(lines::add);
        return lines;
    }

    static List<String> lines(Summary summary) {
        List<String> lines = new ArrayList<>();
        summary.breaks()
                .forEach((broken, count) ->
                        lines.add(String.format(Locale.ROOT, "%,8d  %s: %s", count, broken.shape(), broken.message())));
        String others = summary.otherGraphs() == 0
                ? ""
                : String.format(Locale.ROOT, " and %,d other graphs", summary.otherGraphs());
        String outcome = summary.conforms()
                ? "every shape is kept"
                : String.format(Locale.ROOT, "%,d findings", summary.findings());
        lines.add(String.format(Locale.ROOT, "Checked  %,d articles%s: %s", summary.articles(), others, outcome));
        return lines;
    }

    /** As compilers say it, so that editors and people find it. */
    private String where(Finding finding) {
        Optional<String> offsets = finding.place().map(place -> "%d-%d".formatted(place.begin(), place.end()));
        return inputs.find(finding).orElseGet(() -> {
            String graph = finding.graph().isEmpty() ? "store" : shortGraph(finding.graph());
            return offsets.map(span -> graph + ":" + span).orElse(graph);
        });
    }

    private String shortGraph(String graph) {
        String graphs = base + "graph/";
        String name = graph.startsWith(graphs) ? graph.substring(graphs.length()) : graph;
        return name.startsWith("article/") ? name.substring("article/".length()) : name;
    }

    private static String quoted(Place place) {
        String sentence = place.sentence().isEmpty() ? "" : " in \"%s\"".formatted(place.sentence());
        return "    characters %d-%d \"%s\"%s".formatted(place.begin(), place.end(), place.words(), sentence);
    }

    /** As {@code explain} takes names of things. */
    private String shortened(String term) {
        String things = "<" + base + "id/";
        return term.startsWith(things) ? term.substring(things.length(), term.length() - 1) : term;
    }
}
