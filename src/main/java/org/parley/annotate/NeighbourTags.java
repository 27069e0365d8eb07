package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.WordClass;

/** Mends words of two classes where their neighbours decide: "denied charges by", "and pledges that", "a just and lasting peace". */
final class NeighbourTags {
    private final List<String> words;
    private final Pos[] tags;
    private final Set<String> speechVerbs;

    /** @param words in lower case */
    NeighbourTags(List<String> words, Pos[] tags, Set<String> speechVerbs) {
        this.words = words;
        this.tags = tags;
        this.speechVerbs = speechVerbs;
    }

    void mend() {
        for (int i = 1; i + 2 < tags.length; i++) {
            if (isDeniedOnDay(i)) {
                tags[i] = Pos.NOUN;
            } else if (isSecondDeed(i)) {
                tags[i] = Pos.VERB;
                tags[i + 1] = Pos.SCONJ;
            } else if (isReturned(i)) {
                tags[i] = Pos.VERB;
            } else if (isSecondEpithet(i)) {
                tags[i] = Pos.ADJ;
                tags[i - 2] = Pos.ADJ;
            }
        }
    }

    /** "denied on Thursday charges by Peru that": the object of the verb before the day. */
    private boolean isDeniedOnDay(int i) {
        boolean by = words.get(i + 1).equals("by") || words.get(i + 1).equals("from");
        return i > 2
                && tags[i] == Pos.VERB
                && by
                && isThird(i)
                && tags[i - 1] == Pos.PROPN
                && words.get(i - 2).equals("on")
                && tags[i - 3] == Pos.VERB;
    }

    /** "offers a fund and pledges that he will pay": one verb in the present tense follows on another. */
    private boolean isSecondDeed(int i) {
        if (tags[i] != Pos.NOUN
                || !words.get(i - 1).equals("and")
                || !words.get(i + 1).equals("that")
                || !isThird(i)) {
            return false;
        }
        int k = i - 2;
        while (k > 0 && tags[k] != Pos.VERB && tags[k] != Pos.AUX && tags[k] != Pos.SCONJ) {
            k--;
        }
        return k > 0
                && tags[k] == Pos.VERB
                && words.get(k).endsWith("s")
                && !words.get(k - 1).equals("to");
    }

    private boolean isThird(int i) {
        return words.get(i).endsWith("s") && speechVerbs.contains(words.get(i));
    }

    /** "Lara shot back", "the delegate shot back that": a past form that is a noun as well. */
    private boolean isReturned(int i) {
        boolean spoken = words.get(i + 2).equals("that") || words.get(i + 2).equals(":");
        return tags[i] == Pos.NOUN
                && words.get(i + 1).equals("back")
                && (tags[i - 1] == Pos.PROPN || (spoken && tags[i - 1] == Pos.NOUN))
                && IrregularVerbs.isPast(words.get(i));
    }

    /** "a full and lasting peace": a participle that "and" joins to the adjective before a noun. */
    private boolean isSecondEpithet(int i) {
        return i > 2
                && tags[i] == Pos.VERB
                && words.get(i).endsWith("ing")
                && words.get(i - 1).equals("and")
                && (tags[i - 2] == Pos.ADJ || words.get(i - 2).equals("just"))
                && WordClass.DETERMINER.holds(words.get(i - 3))
                && tags[i + 1] == Pos.NOUN;
    }
}
