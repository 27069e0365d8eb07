package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.parley.rules.WordClass;

/**
 * Splits English text into words and punctuation marks, in one pass.
 *
 * <p>Clitics ("'s", "n't", "'ll") and dashes are tokens of their own, so that the edges of names are edges of tokens;
 * OpenNLP's own tokenizer model keeps them glued (see docs/decisions/0003-tokens-and-lemmas.md).
 */
public final class WordTokenizer implements Tokenizer {
    private static final Set<String> ABBREVIATIONS = WordClass.ABBREVIATION.words();
    private static final Set<String> BEFORE_NUMBER = WordClass.ABBREVIATION_BEFORE_NUMBER.words();
    private static final String DOUBLED = "''";
    private static final String OPENING = "([{\"'`<";
    private static final String CLOSING = ")]}\"'`>,;:!?";
    private static final Set<String> COMPOUND_HEADS = WordClass.COMPOUND_PARTICIPLE.words();

    /** "The Lara-led team": no name. */
    private static final int SHORT_WORD = 4;

    private final Predicate<String> splitsAtHyphen;

    /**
     * @param splitsAtHyphen tells of a word (as written) that it is a name of its own before a hyphen: "Russia" in
     *     "Russia-Ukraine talks", "US" in "US-brokered"
     */
    public WordTokenizer(Predicate<String> splitsAtHyphen) {
        this.splitsAtHyphen = splitsAtHyphen;
    }

    /** Whether a full stop at the end of this word belongs to the word: "Gen.", "U.S.", "J.". */
    static boolean isAbbreviation(String word) {
        int hyphen = word.indexOf(".-") + 1;
        boolean joined =
                hyphen > 0 && isAbbreviation(word.substring(0, hyphen)) && isAbbreviation(word.substring(hyphen + 1));
        return joined || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) || isInitials(word);
    }

    /** "No." is a number's only before a number, else it is the answer; "Jun." is a month's, else a name. */
    static boolean isNumero(String word) {
        return BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "she wrote on X. The": the name of a platform and no initial. */
    static boolean isPlatform(String text, int end) {
        return text.startsWith(" on X.", end - " on X.".length());
    }

    private static boolean digitFollows(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    private static boolean isInitials(String word) {
        if (word.length() < 2 || word.length() % 2 != 0 || word.length() > 12) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!Character.isUpperCase(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** The characters that decide: typographic quotes and apostrophes as ASCII, everything else as it is. */
    static String plain(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(isMisread(text, i) ? ' ' : plain(text.charAt(i)));
        }
        return plain.toString();
    }

    /** A no-break space whose first byte of two was read as a letter: "saidÂ the". */
    private static boolean isMisread(CharSequence text, int i) {
        return text.charAt(i) == '\u00C2'
                && (i + 1 == text.length() || Character.isWhitespace(plain(text.charAt(i + 1))));
    }

    /** A token's text: plain, and two single marks as the double one they stand for. */
    static String tokenText(CharSequence token) {
        String plain = plain(token);
        return plain.equals(DOUBLED) ? "\"" : plain;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011' -> '-';
            case '\u2018', '\u2019', '\u201B', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u00A0', '\u2009', '\u202F', '\u200B', '\uFEFF', '\u2028' -> ' ';
            default -> c;
        };
    }

    @Override
    public String[] tokenize(String text) {
        return Span.spansToStrings(tokenizePos(text), text);
    }

    @Override
    public Span[] tokenizePos(String text) {
        String plain = plain(text);
        List<Span> tokens = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            if (Character.isWhitespace(plain.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
                end++;
            }
            chunk(plain, i, end, tokens);
            i = end;
        }
        return tokens.toArray(Span[]::new);
    }

    /** A stretch without white space: punctuation off its edges, then its words. */
    private void chunk(String text, int begin, int end, List<Span> out) {
        int from = begin;
        while (from < end && OPENING.indexOf(text.charAt(from)) >= 0 && !isClitic(text, from, end)) {
            int mark = isDoubled(text, from, end) ? 2 : 1;
            out.add(new Span(from, from + mark));
            from += mark;
        }
        List<Span> tail = new ArrayList<>();
        int to = end;
        while (to > from) {
            int cut = trailing(text, from, to);
            if (cut == to) {
                break;
            }
            tail.add(new Span(cut, to));
            to = cut;
        }
        words(text, from, to, out);
        for (int k = tail.size() - 1; k >= 0; k--) {
            out.add(tail.get(k));
        }
    }

    /** Two single marks that make a double one, as typesetters and wire services write it. */
    private static boolean isDoubled(String text, int from, int end) {
        return from >= 0 && text.startsWith(DOUBLED, from) && from + 2 <= end;
    }

    private static boolean isClitic(String text, int from, int end) {
        return text.charAt(from) == '\''
                && end - from == 2
                && (text.charAt(from + 1) == 's' || text.charAt(from + 1) == 'd');
    }

    /** Where the last punctuation mark of [from, to) begins; {@code to} if the last character belongs to a word. */
    private static int trailing(String text, int from, int to) {
        char last = text.charAt(to - 1);
        if (CLOSING.indexOf(last) >= 0) {
            return isDoubled(text, to - 2, to) && to - 2 >= from ? to - 2 : to - 1;
        }
        if (last == '\u2026') {
            return to - 1;
        }
        if (last == '.') {
            int dots = to - 1;
            while (dots > from && text.charAt(dots - 1) == '.') {
                dots--;
            }
            if (to - dots > 1) {
                return dots;
            }
            String word = text.substring(from, to);
            boolean whole = isNumero(word) ? digitFollows(text, to) : isAbbreviation(word) && !isPlatform(text, to);
            return whole ? to : to - 1;
        }
        return to;
    }

    /** Splits at dashes, colons and slashes between words, at name hyphens and before clitics. */
    private void words(String text, int from, int to, List<Span> out) {
        int start = from;
        int i = from;
        while (i < to) {
            int width = breakAt(text, from, i, to);
            if (width == 0) {
                i++;
                continue;
            }
            word(text, start, i, out);
            out.add(new Span(i, i + width));
            i += width;
            start = i;
        }
        word(text, start, to, out);
    }

    /** The number of characters at i that are a token between words; 0 inside a word. */
    private int breakAt(String text, int from, int i, int to) {
        char c = text.charAt(i);
        if (c == '\u2014' || c == '\u2013' || c == '\u2015') {
            boolean digits = i > from && i + 1 < to && isDigit(text, i - 1) && isDigit(text, i + 1);
            return c == '\u2013' && digits ? 0 : 1;
        }
        if (c == '-' && i + 1 < to && text.charAt(i + 1) == '-') {
            return 2;
        }
        if (c == '\u2026' || "\"()[]".indexOf(c) >= 0) {
            return 1;
        }
        if ((c == ':' || c == '/' || c == ';' || c == ',') && i > from && i + 1 < to) {
            return Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1)) ? 1 : 0;
        }
        if (c == '.' && i > from + 2 && i + 2 < to) {
            return Character.isLowerCase(text.charAt(i - 1))
                            && Character.isUpperCase(text.charAt(i + 1))
                            && Character.isLowerCase(text.charAt(i + 2))
                    ? 1
                    : 0;
        }
        return c == '-' && splitsHyphen(text, from, i, to) ? 1 : 0;
    }

    private static boolean isDigit(String text, int i) {
        return Character.isDigit(text.charAt(i));
    }

    private boolean splitsHyphen(String text, int from, int hyphen, int to) {
        int left = hyphen;
        while (left > from && text.charAt(left - 1) != '-') {
            left--;
        }
        int right = hyphen + 1;
        while (right < to && Character.isLetter(text.charAt(right))) {
            right++;
        }
        if (left == hyphen || right == hyphen + 1) {
            return false;
        }
        String next = text.substring(hyphen + 1, right);
        if (COMPOUND_HEADS.contains(next) && endsName(text, left)) {
            return true;
        }
        return splitsAtHyphen.test(text.substring(left, hyphen))
                && (COMPOUND_HEADS.contains(next) || splitsAtHyphen.test(next));
    }

    /** "African Union-brokered": the word with a capital stands behind another one of two letters or more in small ones. */
    private static boolean endsName(String text, int from) {
        int before = from - 2;
        while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        return before >= 0
                && from - before > SHORT_WORD
                && text.charAt(from - 1) == ' '
                && Character.isUpperCase(text.charAt(from))
                && Character.isUpperCase(text.charAt(before));
    }

    private static void word(String text, int from, int to, List<Span> out) {
        if (from >= to) {
            return;
        }
        int clitic = cliticAt(text, from, to);
        if (clitic > from && clitic < to) {
            out.add(new Span(from, clitic));
            out.add(new Span(clitic, to));
        } else {
            out.add(new Span(from, to));
        }
    }

    private static int cliticAt(String text, int from, int to) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (word.endsWith("n't") && word.length() > 3) {
            return to - 3;
        }
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe > 0) {
            String end = word.substring(apostrophe);
            if (end.equals("'s") || WordClass.CLITIC.holds(end)) {
                return from + apostrophe;
            }
        }
        return to;
    }
}
