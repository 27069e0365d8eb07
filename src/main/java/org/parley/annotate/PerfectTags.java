package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.WordClass;

/** Finds the participle of "have", adverbs between them passed over, where the model takes either for another word. */
final class PerfectTags {
    /** Participles that are adjectives after "have": "had limited success". */
    private static final Set<String> ADJECTIVES = WordClass.PARTICIPLE_AS_ADJECTIVE.words();

    /** Adverbs between "have" and a participle: "have also expressed concern". */
    private static final Set<String> BEFORE_PARTICIPLE = WordClass.ADVERB_OF_PERFECT.words();

    private final List<String> words;
    private final Pos[] tags;
    private final Set<String> unmistakable;

    /**
     * @param words in lower case
     * @param unmistakable forms of reporting verbs that are no nouns as well
     */
    PerfectTags(List<String> words, Pos[] tags, Set<String> unmistakable) {
        this.words = words;
        this.tags = tags;
        this.unmistakable = unmistakable;
    }

    /** "has (repeatedly) rejected": an auxiliary before its participle, whatever the model takes either for. */
    void mend(int i) {
        int next = i + 1;
        while (next < tags.length && next - i <= 3 && isAdverb(next)) {
            tags[next] = isMistaken(next) ? Pos.ADV : tags[next];
            next++;
        }
        if (next >= tags.length) {
            return;
        }
        boolean sure = unmistakable.contains(words.get(next))
                || BEFORE_PARTICIPLE.contains(words.get(next - 1))
                || isFloating(next - 1);
        boolean far = next > i + 1 && !ADJECTIVES.contains(words.get(next)) && (!isNominal(next + 1) || sure);
        boolean beside = next == i + 1 && !ADJECTIVES.contains(words.get(next));
        boolean irregular = far && sure && IrregularVerbs.isParticiple(words.get(next)) && !isNominal(next + 1);
        boolean odd = (irregular || ((far || beside) && words.get(next).endsWith("ed"))) && tags[next] != Pos.PROPN;
        if (odd) {
            tags[next] = Pos.VERB;
        }
        boolean participle = tags[next] == Pos.VERB && !words.get(next).endsWith("ing");
        if (participle || tags[next] == Pos.AUX) {
            tags[i] = Pos.AUX;
        }
    }

    private boolean isAdverb(int i) {
        return tags[i] == Pos.ADV || words.get(i).equals("not") || words.get(i).equals("n't") || isMistaken(i);
    }

    /** "had long denied", "has since vowed", "have both expressed": taken for an adjective or conjunction. */
    private boolean isMistaken(int i) {
        boolean participle = i + 1 < tags.length
                && (words.get(i + 1).endsWith("ed") || IrregularVerbs.isParticiple(words.get(i + 1)));
        boolean manner = tags[i] == Pos.ADJ && words.get(i).endsWith("ly");
        return participle
                && tags[i] != Pos.PROPN
                && (manner || isFloating(i) || BEFORE_PARTICIPLE.contains(words.get(i)));
    }

    /** "have both expressed": the model takes both for the beginning of an object. */
    private boolean isFloating(int i) {
        return i > 0
                && i + 1 < tags.length
                && WordClass.FLOATING_QUANTIFIER.holds(words.get(i))
                && WordClass.HAVE.holds(words.get(i - 1))
                && (words.get(i + 1).endsWith("ed")
                        || (IrregularVerbs.isParticiple(words.get(i + 1)) && !isNominal(i + 2)));
    }

    private boolean isNominal(int i) {
        return i < tags.length && (tags[i] == Pos.NOUN || tags[i] == Pos.PROPN || tags[i] == Pos.ADJ);
    }
}
