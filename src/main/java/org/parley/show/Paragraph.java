package org.parley.show;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/** A text broken into lines between words, with one stretch of it marked. */
final class Paragraph {
    private final String text;
    private final Span mark;

    /** @param mark in UTF-16 units of {@code text} */
    Paragraph(String text, Span mark) {
        this.text = Ink.tame(text);
        this.mark = mark;
    }

    Paragraph(String text) {
        this(text, new Span(0, 0));
    }

    /** Lines of at most so many columns, unless one word is longer. */
    List<String> lines(int width, Ink ink) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = lineEnd(from, width);
            lines.add(line(from, to, ink).stripTrailing());
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines;
    }

    private int lineEnd(int from, int width) {
        int end = text.length();
        int columns = 0;
        int space = -1;
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (text.charAt(i) == ' ') {
                space = i;
            }
            columns += Columns.width(Character.toString(text.codePointAt(i)));
            if (columns > width && space > from) {
                return space;
            }
        }
        return end;
    }

    private String line(int from, int to, Ink ink) {
        int begin = Math.max(from, mark.begin());
        int end = Math.min(to, mark.end());
        if (begin >= end) {
            return text.substring(from, to);
        }
        String marked = ink.marked(text.substring(begin, end), begin == mark.begin(), end == mark.end());
        return text.substring(from, begin) + marked + text.substring(end, to);
    }
}
