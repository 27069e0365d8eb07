package org.parley.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.model.Pos;
import org.parley.model.Token;

/**
 * What belongs to a noun phrase although a comma stands before it: the region behind a town, the name behind "capital", the
 * age behind a name. The comma behind it belongs to the phrase too where the clause goes on.
 */
final class CommaTail {
    private static final Pattern AGE = Pattern.compile("[1-9]\\d|10\\d");

    private final List<Token> tokens;
    private final NameMarks names;
    private final int limit;

    CommaTail(List<Token> tokens, NameMarks names, int limit) {
        this.tokens = tokens;
        this.names = names;
        this.limit = limit;
    }

    /** "in the Kazakh capital, Astana, on Monday": the name is what the phrase means. */
    int withTown(int to) {
        boolean told = isComma(to) && tokens.get(to - 1).is("capital") && names.isCapital(to + 1);
        return told ? withComma(Math.min(names.end(to + 1), limit)) : to;
    }

    /** "in Geneva, Switzerland, on Monday", "Ana Lind, 54, said". */
    int end(int to) {
        if (isComma(to) && names.isContainer(to + 1)) {
            return withComma(Math.min(names.end(to + 1), limit));
        }
        boolean aged = isComma(to)
                && names.isPerson(to - 1)
                && AGE.matcher(tokens.get(to + 1).text()).matches()
                && isComma(to + 2);
        if (!aged) {
            return to;
        }
        return isComma(to + 2) && tokens.get(to + 3).pos() == Pos.VERB ? to + 3 : withComma(to + 2);
    }

    private boolean isComma(int at) {
        return at + 1 < limit && tokens.get(at).is(",");
    }

    private int withComma(int end) {
        Pos next = isComma(end) ? tokens.get(end + 1).pos() : Pos.X;
        return next == Pos.ADP || next == Pos.AUX ? end + 1 : end;
    }
}
