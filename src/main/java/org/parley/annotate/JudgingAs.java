package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;

/**
 * Mends "as" before a quoted judgement, which the model takes for the beginning of a clause: "described it as “useful” and said".
 */
final class JudgingAs {
    private static final Set<Pos> ENDING = Set.of(Pos.PUNCT, Pos.ADP, Pos.SCONJ);
    /** Words of a judgement. */
    private static final int REACH = 15;

    private final List<String> words;
    private final Pos[] tags;

    /** @param words in lower case */
    JudgingAs(List<String> words, Pos[] tags) {
        this.words = words;
        this.tags = tags;
    }

    void mend() {
        for (int i = 1; i + 2 < tags.length; i++) {
            boolean as = words.get(i).equals("as") && words.get(i + 1).equals("\"");
            if (as && tags[i] == Pos.SCONJ && isPhrase(i + 2)) {
                tags[i] = Pos.ADP;
            }
        }
    }

    /** Quoted words without a verb, and none behind them that they are the subject of. */
    private boolean isPhrase(int from) {
        int close = from;
        while (close < Math.min(tags.length, from + REACH) && !words.get(close).equals("\"")) {
            if (tags[close] == Pos.AUX || tags[close] == Pos.VERB) {
                return false;
            }
            close++;
        }
        if (close >= Math.min(tags.length, from + REACH)) {
            return false;
        }
        int behind = close + 1;
        boolean linked = behind + 1 < tags.length && tags[behind] == Pos.CCONJ && tags[behind + 1] == Pos.VERB;
        return behind >= tags.length || ENDING.contains(tags[behind]) || linked;
    }
}
