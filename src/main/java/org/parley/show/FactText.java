package org.parley.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A fact as a table: each part with its value, its words, the rule that found them, its confidence and where they stand. */
final class FactText {
    private static final int LONGEST = 44;

    private static final List<String> HEAD = List.of("", "value", "words", "rule", "confidence", "characters");

    private FactText() {}

    static List<String> lines(FactCard fact, Ink ink) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        fact.slots().forEach(slot -> rows.addAll(rows(slot)));
        fact.evidence().forEach(words -> rows.add(row("evidence", "", words)));
        List<String> lines = new ArrayList<>(Columns.lines(rows));
        lines.set(0, ink.faint(lines.get(0)));
        return lines;
    }

    private static List<List<String>> rows(Slot slot) {
        String value = slot.isItsWords() ? "" : cut(slot.value());
        if (slot.words().isEmpty()) {
            return List.of(List.of(slot.name(), value, "", "", "", ""));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Words words : slot.words()) {
            boolean first = rows.isEmpty();
            rows.add(row(first ? slot.name() : "", first ? value : "", words));
        }
        return rows;
    }

    private static List<String> row(String name, String value, Words words) {
        return Stream.concat(Stream.of(name, value), cells(words).stream()).toList();
    }

    /** Words, rule, confidence, place. */
    static List<String> cells(Words words) {
        return List.of(quoted(words.text()), Ink.tame(words.rules()), words.confidence(), words.characters());
    }

    private static String quoted(String words) {
        return "\"" + cut(words) + "\"";
    }

    private static String cut(String text) {
        String plain = Ink.tame(text);
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
