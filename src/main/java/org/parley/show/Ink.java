package org.parley.show;

import java.util.regex.Pattern;

/** How words stand out: in colours on a terminal, by characters elsewhere, so that nothing is told by colour alone. */
public enum Ink {
    PLAIN("", "", "[[", "]]"),
    COLOUR("\u001b[1m", "\u001b[2m", "\u001b[7m", "\u001b[27m");

    private static final String RESET = "\u001b[0m";

    /** What would steer the terminal, or turn the direction of the line, instead of being shown. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SPACE = Pattern.compile("[\\t\\r\\n\\u0085\\u2028\\u2029]");

    private final String strong;
    private final String faint;
    private final String open;
    private final String close;

    Ink(String strong, String faint, String open, String close) {
        this.strong = strong;
        this.faint = faint;
        this.open = open;
        this.close = close;
    }

    String strong(String text) {
        return strong.isEmpty() ? text : strong + text + RESET;
    }

    String faint(String text) {
        return faint.isEmpty() ? text : faint + text + RESET;
    }

    /** Characters mark the two ends, colour every line between them. */
    String marked(String text, boolean begins, boolean ends) {
        boolean colour = this == COLOUR;
        return (colour || begins ? open : "") + text + (colour || ends ? close : "");
    }

    /** The text on one line, of the same length, without what a terminal would obey. */
    static String tame(String text) {
        return STEERING.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
