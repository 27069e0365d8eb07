package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.WordClass;

/** Mends tags of words that have one use only, or one before a noun, where the model guesses another. */
final class ClosedTags {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PAST_OF_BE = Set.of("was", "were");
    private static final Set<Pos> FUNCTION = Set.of(Pos.SCONJ, Pos.CCONJ, Pos.INTJ, Pos.PRON, Pos.ADP, Pos.DET);

    private final List<String> words;
    private final Pos[] tags;

    /** @param words in lower case */
    ClosedTags(List<String> words, Pos[] tags) {
        this.words = words;
        this.tags = tags;
    }

    void mend() {
        for (int i = 0; i < tags.length; i++) {
            tags[i] = mended(i);
        }
    }

    private Pos mended(int i) {
        String word = words.get(i);
        if (tags[i] == Pos.ADJ && isThirdPerson(i)) {
            return Pos.VERB;
        }
        if (!FUNCTION.contains(tags[i])) {
            return tags[i];
        }
        if (ARTICLES.contains(word)) {
            return Pos.DET;
        }
        if (PAST_OF_BE.contains(word)) {
            return Pos.AUX;
        }
        if (WordClass.QUANTIFIER.words().contains(word) && isNounNext(i + 1)) {
            return Pos.DET;
        }
        return tags[i] == Pos.PRON && !WordClass.PRONOUN.words().contains(word) ? Pos.NOUN : tags[i];
    }

    /** "The African Union rejects calls for": no adjective ends in a plain "s". */
    private boolean isThirdPerson(int i) {
        String word = words.get(i);
        boolean sibilant = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("seas");
        return i > 0
                && i + 1 < tags.length
                && (tags[i - 1] == Pos.PROPN || tags[i - 1] == Pos.NOUN)
                && tags[i + 1] != Pos.VERB
                && tags[i + 1] != Pos.AUX
                && word.length() > 4
                && word.endsWith("s")
                && !sibilant;
    }

    /** "both sides", "no country", not "neither Peru nor Chile". */
    private boolean isNounNext(int i) {
        return i < tags.length
                && (tags[i] == Pos.NOUN || tags[i] == Pos.ADJ || (tags[i] == Pos.PRON && isCommon(words.get(i))));
    }

    private static boolean isCommon(String word) {
        return !WordClass.PRONOUN.words().contains(word);
    }
}
