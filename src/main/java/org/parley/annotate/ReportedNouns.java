package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.WordClass;

/**
 * Mends the first noun of a clause that is reported behind when and where it was said: "said in Oslo that talks could resume",
 * where the model takes "that" for a relative pronoun and "talks" for its verb.
 */
final class ReportedNouns {
    private static final int REACH = 20;
    private static final int CLAUSE = 12;

    private final List<String> words;
    private final Pos[] tags;
    private final Set<String> speechVerbs;

    /** @param words in lower case */
    ReportedNouns(List<String> words, Pos[] tags, Set<String> speechVerbs) {
        this.words = words;
        this.tags = tags;
        this.speechVerbs = speechVerbs;
    }

    void mend() {
        for (int i = 1; i + 2 < tags.length; i++) {
            if (words.get(i).equals("that") && isNoun(i + 1) && isReported(i) && hasVerb(i + 2)) {
                tags[i] = Pos.SCONJ;
                tags[i + 1] = Pos.NOUN;
            }
            if (isTimeCounted(i)) {
                tags[i] = Pos.SCONJ;
            }
            if (isBehindEmbedded(i)) {
                tags[i + 1] = Pos.VERB;
            }
        }
    }

    /** "the strip, which it says belongs to Peru": the verb of a relative clause behind a cue inside it. */
    private boolean isBehindEmbedded(int i) {
        String next = words.get(i + 1);
        boolean third = next.endsWith("s") && !next.endsWith("ss") && tags[i + 1] == Pos.NOUN;
        boolean saying = words.get(i).equals("says")
                || words.get(i).equals("say")
                || words.get(i).equals("said");
        return third
                && saying
                && i > 1
                && (tags[i - 1] == Pos.PRON || tags[i - 1] == Pos.PROPN)
                && (words.get(i - 2).equals("which") || words.get(i - 2).equals("who"));
    }

    /** "complained that two months had been lost": "that" points at one thing only. */
    private boolean isTimeCounted(int i) {
        return words.get(i).equals("that")
                && tags[i] == Pos.DET
                && tags[i - 1] == Pos.VERB
                && tags[i + 1] == Pos.NUM
                && tags[i + 2] == Pos.NOUN
                && words.get(i + 2).endsWith("s");
    }

    /** A verb in the present tense by its form, which may be a noun: "talks", "grain", not "condemned", "drew". */
    private boolean isNoun(int i) {
        String word = words.get(i);
        boolean past = word.endsWith("ed") || IrregularVerbs.isPast(word) || IrregularVerbs.isSimplePast(word);
        boolean open = tags[i + 1] == Pos.ADP || tags[i + 1] == Pos.NOUN || tags[i + 1] == Pos.AUX;
        return tags[i] == Pos.VERB && !past && !word.endsWith("ing") && open;
    }

    /** Behind a noun like "claim", or a verb of speech with no other verb between, and a preposition or hearer right behind it. */
    private boolean isReported(int that) {
        if (tags[that - 1] == Pos.NOUN && WordClass.ACTOR_NOUN.holds(words.get(that - 1))) {
            return true;
        }
        for (int i = that - 1; i >= Math.max(0, that - REACH); i--) {
            if (tags[i] == Pos.VERB || tags[i] == Pos.AUX) {
                boolean adjunct = tags[i + 1] == Pos.ADP || words.get(i).equals("told");
                return tags[i] == Pos.VERB && speechVerbs.contains(words.get(i)) && adjunct;
            }
        }
        return false;
    }

    /** An auxiliary follows in the same clause, and no other "that". */
    private boolean hasVerb(int from) {
        for (int i = from; i < Math.min(tags.length, from + CLAUSE) && tags[i] != Pos.PUNCT; i++) {
            if (words.get(i).equals("that") || tags[i] == Pos.VERB) {
                return false;
            }
            if (tags[i] == Pos.AUX) {
                return true;
            }
        }
        return false;
    }
}
