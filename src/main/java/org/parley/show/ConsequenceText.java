package org.parley.show;

import java.util.ArrayList;
import java.util.List;

/** What follows from others as lines for a terminal: the triple, the rule, and what it follows from, further in. */
public final class ConsequenceText {
    private static final String INDENT = "  ";

    private final Ink ink;
    private final int width;

    /** @param width columns of a line */
    public ConsequenceText(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    /** All of them under a heading; nothing if there are none. */
    public List<String> lines(List<Consequence> consequences) {
        List<String> lines = new ArrayList<>();
        if (!consequences.isEmpty()) {
            lines.add("");
            lines.add(ink.strong("What follows"));
            consequences.forEach(consequence -> {
                lines.add("");
                lines.addAll(lines(consequence, INDENT));
            });
        }
        return lines;
    }

    private List<String> lines(Consequence consequence, String indent) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(ink.strong(Ink.tame(consequence.triple())), indent));
        lines.addAll(wrapped("by rule %s: %s".formatted(consequence.rule(), consequence.meaning()), indent + INDENT));
        for (Consequence.Reason reason : consequence.reasons()) {
            String sources = reason.sources().isEmpty() ? "" : " [" + String.join(", ", reason.sources()) + "]";
            lines.addAll(wrapped("- " + Ink.tame(reason.triple()) + ink.faint(sources), indent + INDENT));
            reason.because().forEach(because -> lines.addAll(lines(because, indent + INDENT + INDENT)));
        }
        return lines;
    }

    private List<String> wrapped(String text, String indent) {
        return new Paragraph(text)
                .lines(Math.max(20, width - indent.length()), ink).stream()
                        .map(line -> indent + line)
                        .toList();
    }
}
