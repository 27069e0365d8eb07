package org.parley.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.Pos;

/** Mends tags by what may stand beside what in an English verb phrase, where the model guesses from single words. */
final class VerbTags {
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> ONLY_PREPOSITIONS = Set.of("in", "of", "at", "from", "into", "with", "for", "by");
    private static final Set<String> OPENERS =
            Set.of("'s", "a", "an", "the", "his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "its", "their", "our", "this", "these", "those", "any", "all", "both");

    private final List<String> words;
    private final Pos[] tags;

    VerbTags(List<String> words, Pos[] tags) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        this.tags = tags;
    }

    void mend() {
        for (int i = 0; i < tags.length; i++) {
            if (ONLY_PREPOSITIONS.contains(words.get(i)) && tags[i] != Pos.PROPN) {
                tags[i] = Pos.ADP;
            } else if (HAVE.contains(words.get(i))) {
                perfect(i);
            } else if (tags[i] == Pos.ADJ && isHead(i)) {
                tags[i] = Pos.NOUN;
            } else if (tags[i] == Pos.VERB) {
                verb(i);
            } else if (isInfinitive(i)) {
                tags[i] = Pos.VERB;
            }
        }
    }

    /** "has (repeatedly) rejected": an auxiliary before its participle, whatever the model takes either for. */
    private void perfect(int i) {
        int next = i + 1;
        while (next < tags.length && next - i <= 3 && isAdverb(next)) {
            next++;
        }
        if (next >= tags.length) {
            return;
        }
        boolean odd = next > i + 1 && words.get(next).endsWith("ed") && tags[next] != Pos.PROPN && !isNominal(next + 1);
        if (odd) {
            tags[next] = Pos.VERB;
        }
        boolean participle = tags[next] == Pos.VERB && !words.get(next).endsWith("ing");
        if (participle || tags[next] == Pos.AUX) {
            tags[i] = Pos.AUX;
        }
    }

    private boolean isAdverb(int i) {
        return tags[i] == Pos.ADV || words.get(i).equals("not") || words.get(i).equals("n't");
    }

    private boolean isNominal(int i) {
        return i < tags.length && (tags[i] == Pos.NOUN || tags[i] == Pos.PROPN || tags[i] == Pos.ADJ);
    }

    /** "a Gulf official, who", "the exiled premier met": the last word before a verb or comma, no noun before it. */
    private boolean isHead(int i) {
        boolean end = i + 1 < tags.length && (isVerb(i + 1) || words.get(i + 1).equals("who"));
        boolean comma = i + 1 < tags.length && words.get(i + 1).equals(",");
        int first = i - 1;
        while (first > 0 && (tags[first] == Pos.ADJ || tags[first] == Pos.PROPN)) {
            first--;
        }
        boolean article =
                first >= 0 && (words.get(first).equals("a") || words.get(first).equals("an"));
        boolean definite = first >= 0 && words.get(first).equals("the");
        return (end && (article || definite)) || (comma && article && first < i - 1);
    }

    private boolean isVerb(int i) {
        return (tags[i] == Pos.VERB && !words.get(i).endsWith("ing")) || tags[i] == Pos.AUX;
    }

    /** "would have accepted limits on", "the minister's vow to": no finite verb follows a verb or a possessor. */
    private void verb(int i) {
        String word = words.get(i);
        boolean third = word.endsWith("s") && !word.endsWith("ss");
        boolean afterVerb =
                i > 0 && tags[i - 1] == Pos.VERB && !words.get(i - 1).endsWith("ing");
        boolean opened = i > 0 && OPENERS.contains(words.get(i - 1)) && tags[i - 1] != Pos.AUX && !word.endsWith("ed");
        if ((third && afterVerb) || (opened && isClosed(i + 1))) {
            tags[i] = Pos.NOUN;
        }
    }

    private boolean isClosed(int i) {
        return i >= tags.length
                || tags[i] == Pos.ADP
                || tags[i] == Pos.PUNCT
                || words.get(i).equals("to")
                || words.get(i).equals("that");
    }

    /** "to free the boys": a word between "to" and a determiner is a verb. */
    private boolean isInfinitive(int i) {
        return i > 0
                && words.get(i - 1).equals("to")
                && (tags[i] == Pos.NOUN || tags[i] == Pos.ADJ)
                && !words.get(i).endsWith("s")
                && i + 1 < tags.length
                && DETERMINERS.contains(words.get(i + 1));
    }
}
