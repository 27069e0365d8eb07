package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run as text, each bar with what was measured against it; costs are processor time. */
final class Summary {
    private static final double COST_BAR = 0.6;
    private static final double THREADS_BAR = 1.7;
    private static final double ROWS_BAR = 1.15;
    /** Ten times the characters may cost this many times as much per character: caches grow cold, nothing worse. */
    private static final double LENGTH_BAR = 2.0;

    private final Scores scores;
    private final int articles;
    private final List<String> lines = new ArrayList<>();

    Summary(Scores scores, int articles) {
        this.scores = scores;
        this.articles = articles;
    }

    List<String> lines() {
        if (scores.has("ArticleBench.stock")) {
            whole();
        }
        if (scores.has("RowsBench.doubled")) {
            most("cost with tables of twice the rows", cpu("RowsBench.doubled") / cpu("RowsBench.asTheyAre"), ROWS_BAR);
        }
        for (LongLineBench.Line line : LongLineBench.Line.values()) {
            if (scores.has(longLine(line, 10_000))) {
                longLine(line);
            }
        }
        return List.copyOf(lines);
    }

    private void whole() {
        for (String part : List.of("stock", "source", "reading", "graph", "readingByTwo")) {
            Scores.Cost cost = scores.of("ArticleBench." + part);
            lines.add("%-14s %8.1f articles a second, %7.2f ms of processor time for an article"
                    .formatted(part, 1000 * articles / cost.clock(), cost.cpu() / articles));
        }
        double stock = cpu("ArticleBench.stock");
        double reading = cpu("ArticleBench.reading");
        most("cost of articles to facts, of stock OpenNLP's", reading / stock, COST_BAR);
        most(
                "cost of files to facts, of stock OpenNLP's",
                (cpu("ArticleBench.source") + reading) / stock,
                COST_BAR);
        most("cost of an article by two threads, of one's", cpu("ArticleBench.readingByTwo") / reading, 2 / THREADS_BAR);
        double threads = scores.of("ArticleBench.reading").clock()
                / scores.of("ArticleBench.readingByTwo").clock();
        lines.add(Bar.least("articles a second by two threads, of one's", threads, THREADS_BAR)
                .line());
    }

    private void longLine(LongLineBench.Line line) {
        double[] each = new double[3];
        int[] lengths = {10_000, 100_000, 1_000_000};
        for (int i = 0; i < lengths.length; i++) {
            double cpu = cpu(longLine(line, lengths[i]));
            each[i] = 1000 * cpu / lengths[i];
            lines.add("%-8s %,9d characters: %9.1f ms, %6.2f ms for a thousand"
                    .formatted(line, lengths[i], cpu, each[i]));
        }
        most("cost of a character, of a tenth of the line's", each[2] / each[1], LENGTH_BAR);
    }

    private static String longLine(LongLineBench.Line line, int characters) {
        return "LongLineBench.read %s %d".formatted(line, characters);
    }

    private double cpu(String name) {
        return scores.of(name).cpu();
    }

    private void most(String what, double got, double most) {
        lines.add(Bar.most(what, got, most).line());
    }
}
