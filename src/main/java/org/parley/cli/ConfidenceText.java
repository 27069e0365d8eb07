package org.parley.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.parley.rules.Confidences;

/** The table of confidences as it stands in its file. */
final class ConfidenceText {
    private static final List<String> HEAD = List.of(
            "# How often facts are right, by kind, family of rules and score (from: the lowest one that the row is for).",
            "# Families are written by hand; numbers come from parley calibrate, see CONTRIBUTING.md. The closest family counts.",
            "kind\tfamily\tfrom\tconfidence\tfacts\tright");

    private ConfidenceText() {}

    static List<String> lines(List<Confidences.Row> rows) {
        return Stream.concat(HEAD.stream(), rows.stream().map(ConfidenceText::line))
                .toList();
    }

    private static String line(Confidences.Row row) {
        return String.join(
                "\t",
                row.kind().toString(),
                row.family(),
                plain(row.from()),
                plain(row.confidence()),
                Integer.toString(row.facts()),
                Integer.toString(row.right()));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
