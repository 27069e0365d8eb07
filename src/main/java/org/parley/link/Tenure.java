package org.parley.link;

import java.util.Optional;
import org.parley.model.Pos;
import org.parley.rules.OfficeClass;

/**
 * Words behind an office that tell when it was held: "from 2008 to 2012", "at the time", "since March".
 *
 * @param to behind the last of them
 * @param past the office is over
 */
record Tenure(int to, boolean past) {
    /** Words of a span with months: "between early March 2009 and the end of 2013". */
    private static final int LONGEST = 9;

    private static final int YEAR = 4;

    /** What stands right behind the office, or behind all of its phrase. */
    static Optional<Tenure> behind(Words words, TitlePhrase phrase) {
        return at(words, phrase.title().tokens().to()).or(() -> at(words, phrase.to()));
    }

    private static Optional<Tenure> at(Words words, int at) {
        if (words.is(at, "at") && words.is(at + 1, "the", "that") && words.is(at + 2, "time")) {
            return Optional.of(new Tenure(at + 3, true));
        }
        if (words.is(at, "from", "between", "until", "since")) {
            int to = span(words, at + 1);
            boolean range = words.is(at, "until", "since") || isRange(words, at + 1, to);
            return Optional.of(new Tenure(to, !words.is(at, "since")))
                    .filter(span -> range && (isYear(words, to - 1) || words.is(at, "since", "until")));
        }
        boolean decade = words.is(at, "in") && words.is(at + 1, "the");
        int to = decade ? span(words, at + 2) : at;
        return Optional.of(new Tenure(to, true)).filter(span -> decade && isDecade(words, to - 1));
    }

    private static int span(Words words, int from) {
        int to = from;
        while (words.has(to) && to - from < LONGEST && isTime(words, to)) {
            to++;
        }
        return to;
    }

    private static boolean isTime(Words words, int i) {
        return words.token(i).pos() == Pos.NUM
                || Months.is(words.token(i))
                || isYear(words, i)
                || isDecade(words, i)
                || isJoint(words, i)
                || words.is(i, OfficeClass.TENURE_WORD);
    }

    private static boolean isJoint(Words words, int i) {
        return words.is(i, "to", "and", "until", "till", "-", "\u2013");
    }

    private static boolean isRange(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isJoint(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Words words, int i) {
        return words.has(i)
                && words.token(i).text().length() >= YEAR
                && words.token(i).text().substring(0, YEAR).chars().allMatch(Character::isDigit);
    }

    private static boolean isDecade(Words words, int i) {
        return isYear(words, i) && words.token(i).lower().endsWith("0s");
    }
}
