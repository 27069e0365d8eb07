package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.Token;

/** Pairs quotation marks within a paragraph; speech left open at its end is closed there and marked so. */
final class QuotationFinder {
    private final String text;
    private final List<Token> tokens;

    QuotationFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Quotations among the tokens of one paragraph, in order, not nested. */
    List<Quotation> find(Range paragraph, int block) {
        List<Quotation> found = new ArrayList<>();
        int opened = -1;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            Token token = tokens.get(i);
            if (!token.text().equals("\"") && !token.text().equals("'")) {
                continue;
            }
            if (opened < 0 || isStray(opened, i)) {
                opened = opens(i, paragraph) ? i : -1;
            } else if (closes(opened, i)) {
                found.add(new Quotation(new Range(opened + 1, i), new Range(opened, i + 1), block, true));
                opened = -1;
            }
        }
        if (opened >= 0 && tokens.get(opened).text().equals("\"")) {
            Range inner = new Range(opened + 1, paragraph.to());
            found.add(new Quotation(inner, new Range(opened, paragraph.to()), block, false));
        }
        return found;
    }

    private boolean opens(int i, Range paragraph) {
        char mark = text.charAt(tokens.get(i).span().begin());
        if (mark == '\u201C' || mark == '\u201E' || mark == '\u00AB') {
            return true;
        }
        if (mark == '\u201D' || mark == '\u00BB') {
            return false;
        }
        boolean freeBefore = i == paragraph.from() || gap(i - 1) || isOpeningMark(i - 1);
        boolean wordAfter = i + 1 < paragraph.to() && !gap(i);
        if (tokens.get(i).text().equals("'")) {
            return freeBefore && wordAfter && closesLater(i, paragraph);
        }
        return wordAfter && (freeBefore || !isWordBefore(i));
    }

    /** "“An envoy said, “We agree”": of two marks that only can open the first was set by mistake. */
    private boolean isStray(int opened, int i) {
        return i > opened + 2
                && tokens.get(opened).text().equals("\"")
                && tokens.get(i).text().equals("\"")
                && text.charAt(tokens.get(i).span().begin()) == '"'
                && tokens.get(i - 1).is(",")
                && gap(i - 1)
                && !gap(i);
    }

    private boolean closes(int opened, int i) {
        if (!tokens.get(opened).text().equals(tokens.get(i).text())) {
            return false;
        }
        char mark = text.charAt(tokens.get(i).span().begin());
        if (mark == '\u201C') {
            return false;
        }
        return !tokens.get(i).text().equals("'") || closesSingle(i);
    }

    /** Not the apostrophe of a plural: "the parties' demands". */
    private boolean closesSingle(int i) {
        boolean after = i + 1 >= tokens.size() || gap(i) || !tokens.get(i + 1).isWord();
        boolean plural = tokens.get(i - 1).lower().endsWith("s") && !gap(i - 1);
        boolean wordFollows = i + 1 < tokens.size()
                && Character.isLowerCase(tokens.get(i + 1).text().codePointAt(0));
        return after
                && !gap(i - 1)
                && !(plural && wordFollows && tokens.get(i - 1).isWord());
    }

    private boolean closesLater(int i, Range paragraph) {
        int limit = Math.min(paragraph.to(), i + 200);
        for (int k = i + 2; k < limit; k++) {
            if (tokens.get(k).text().equals("'") && closesSingle(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWordBefore(int i) {
        return i > 0 && tokens.get(i - 1).isWord() && !gap(i - 1);
    }

    private boolean isOpeningMark(int i) {
        String mark = tokens.get(i).text();
        return mark.equals("(")
                || mark.equals("[")
                || mark.equals("\u2014")
                || mark.equals("\u2013")
                || mark.equals("\"");
    }

    /** White space stands between token i and the next. */
    private boolean gap(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).span().end() < tokens.get(i + 1).span().begin();
    }
}
