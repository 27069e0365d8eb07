package org.parley.generate;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.rules.Table;

/**
 * A sentence form.
 *
 * @param kind the values of the columns between id and text, by which it is chosen
 * @param text with slots in braces
 */
record Phrase(String id, List<String> kind, String text) {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)\\}");

    Phrase {
        kind = List.copyOf(kind);
    }

    static List<Phrase> read(String resource, String... columns) {
        return Table.read(resource).rows().stream()
                .map(row -> new Phrase(
                        row.get("id"), List.of(columns).stream().map(row::get).toList(), row.get("text")))
                .toList();
    }

    boolean has(String slot) {
        return text.contains("{" + slot + "}");
    }

    /** Slots are asked for from left to right. */
    String fill(UnaryOperator<String> slots) {
        Matcher slot = SLOT.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(filled, Matcher.quoteReplacement(slots.apply(slot.group(1))));
        }
        return slot.appendTail(filled).toString();
    }

    /** The filled form as a sentence: appositions that end it, articles and its first letter put right. */
    static String sentence(String filled) {
        String tidy = filled.replace(",,", ",")
                .replace(",.", ".")
                .replace(",:", ":")
                .replace(", (", " (")
                .replaceAll("\\b([Aa]) (?=[AEIO])", "$1n ");
        int first = tidy.startsWith("\"") ? 1 : 0;
        return tidy.substring(0, first)
                + tidy.substring(first, first + 1).toUpperCase(Locale.ROOT)
                + tidy.substring(first + 1);
    }
}
