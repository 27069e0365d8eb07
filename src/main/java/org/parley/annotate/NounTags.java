package org.parley.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells nouns by what stands around them where the model takes them for verbs or adjectives: "the minister's vow to". */
final class NounTags {
    static final Set<String> ONLY_PREPOSITIONS = WordClass.ONLY_PREPOSITION.words();
    static final Set<String> OPENERS = WordClass.NOUN_OPENER.words();

    /** "before thanking Peru". */
    static final Set<String> BEFORE_DEED = Set.of("before", "after", "while");

    /** Words of who reports. */
    private static final int REPORTER = 7;

    private final List<String> words;
    private final Pos[] tags;
    private final Set<String> speechVerbs;
    private final Set<String> unmistakable;

    /**
     * @param words in lower case
     * @param speechVerbs inflected forms of reporting verbs
     * @param unmistakable those of them that are no nouns as well
     */
    NounTags(List<String> words, Pos[] tags, Set<String> speechVerbs, Set<String> unmistakable) {
        this.words = words;
        this.tags = tags;
        this.speechVerbs = speechVerbs;
        this.unmistakable = unmistakable;
    }

    /** "a Gulf official, who", "the exiled premier met": the last word before a verb or comma, no noun before it. */
    boolean isHead(int i) {
        boolean end = i + 1 < tags.length && (isVerb(i + 1) || words.get(i + 1).equals("who") || isDoneBy(i + 1));
        boolean comma = i + 1 < tags.length && words.get(i + 1).equals(",");
        int first = i - 1;
        while (first > 0 && i - first < 8 && (tags[first] == Pos.ADJ || tags[first] == Pos.PROPN)) {
            first--;
        }
        boolean article =
                first >= 0 && (words.get(first).equals("a") || words.get(first).equals("an"));
        boolean definite = first >= 0 && words.get(first).equals("the");
        boolean official = words.get(i).equals("official")
                && i + 1 < tags.length
                && (tags[i + 1] == Pos.ADP || tags[i + 1] == Pos.VERB);
        return official || (end && (article || definite)) || (comma && article && first < i - 1);
    }

    /** "a dissident freed by Peru": a participle between its noun, which the model takes for an adjective, and who did it. */
    boolean isDoneBy(int i) {
        return i > 1
                && i + 1 < tags.length
                && (tags[i] == Pos.NOUN || tags[i] == Pos.ADJ)
                && words.get(i + 1).equals("by")
                && words.get(i).endsWith("ed")
                && (!words.get(i).endsWith("eed") || WordClass.PARTICIPLE_IN_EED.holds(words.get(i)))
                && (tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.ADJ)
                && !words.get(i - 1).endsWith("ed")
                && WordClass.DETERMINER.holds(words.get(i - 2));
    }

    /** "is understood to have told": the model takes the participle for an adjective. */
    boolean isHearsay(int i) {
        return i > 0
                && tags[i] == Pos.ADJ
                && tags[i - 1] == Pos.AUX
                && i + 2 < tags.length
                && words.get(i + 1).equals("to")
                && words.get(i + 2).equals("have")
                && IrregularVerbs.isParticiple(words.get(i));
    }

    private boolean isVerb(int i) {
        return (tags[i] == Pos.VERB && !words.get(i).endsWith("ing")) || tags[i] == Pos.AUX;
    }

    /** "would have accepted limits on", "the minister's vow to", "for delegates", "has held telephone talks", "a video address that". */
    boolean isNoun(int i) {
        if (isActivity(i)) {
            return true;
        }
        if (i == 0) {
            return false;
        }
        String word = words.get(i);
        boolean third = word.endsWith("s") && !word.endsWith("ss");
        if (third && i == 1 && WordClass.OPENING_DEED.holds(words.get(0))) {
            return true;
        }
        if (third && unmistakable.contains(word) && i == 1) {
            return false;
        }
        boolean afterVerb = tags[i - 1] == Pos.VERB && !words.get(i - 1).endsWith("ing");
        boolean governed = ONLY_PREPOSITIONS.contains(words.get(i - 1));
        boolean object = afterVerb
                && words.get(i - 1).endsWith("ed")
                && !words.get(i - 1).equals("helped")
                && isBaseForm(word)
                && isClosed(i + 1);
        boolean modifier = afterVerb
                && IrregularVerbs.isParticiple(words.get(i - 1))
                && isBaseForm(word)
                && i + 1 < tags.length
                && tags[i + 1] == Pos.NOUN;
        if (modifier
                || (third && (afterVerb || governed || isQualified(i)))
                || (governed && isBaseForm(word))
                || object) {
            return true;
        }
        boolean described = third
                && i > 1
                && tags[i - 1] == Pos.ADJ
                && (tags[i - 2] == Pos.VERB
                        || tags[i - 2] == Pos.ADP
                        || tags[i - 2] == Pos.DET
                        || WordClass.HAVE.holds(words.get(i - 2)));
        if (described) {
            return true;
        }
        boolean opened = OPENERS.contains(words.get(i - 1)) && tags[i - 1] != Pos.AUX && !word.endsWith("ed");
        return (opened && (third || isClosed(i + 1) || isOwned(i)))
                || (isBaseForm(word) && (isCompound(i) || isPossessed(i)));
    }

    /** "…, fighting went on", "Shelling was heard": a gerund at the head of a clause, right before its finite verb. */
    private boolean isActivity(int i) {
        boolean head = i == 0 || tags[i - 1] == Pos.PUNCT || tags[i - 1] == Pos.SCONJ || tags[i - 1] == Pos.CCONJ;
        if (!head || i + 2 >= tags.length || !words.get(i).endsWith("ing")) {
            return false;
        }
        boolean past = IrregularVerbs.isSimplePast(words.get(i + 1))
                || (words.get(i + 1).endsWith("ed") && tags[i + 1] == Pos.VERB);
        boolean intransitive = tags[i + 2] == Pos.ADP || tags[i + 2] == Pos.ADV || tags[i + 2] == Pos.PUNCT;
        return tags[i + 1] == Pos.AUX || (past && intransitive);
    }

    /** "said Lara's killing was": a gerund behind whose it is, and a finite verb. */
    private boolean isOwned(int i) {
        boolean auxiliary = i + 1 < tags.length && tags[i + 1] == Pos.AUX;
        return auxiliary && words.get(i).endsWith("ing") && tags[i - 1] == Pos.PART;
    }

    /** "the country's state broadcaster": a base form between whose it is and another noun. */
    private boolean isPossessed(int i) {
        return tags[i - 1] == Pos.PART
                && words.get(i - 1).equals("'s")
                && i + 1 < tags.length
                && tags[i + 1] == Pos.NOUN;
    }

    /** "a claim the rebels strongly reject": behind a plural and an adverb, at the end of its clause. */
    boolean isPlainVerb(int i) {
        return isExpressed(i) || isAdverbial(i);
    }

    /** "stressed the need for it and expressed hopes": the model takes the second deed for an adjective. */
    private boolean isExpressed(int i) {
        return i > 2
                && i + 1 < tags.length
                && tags[i] == Pos.ADJ
                && words.get(i - 1).equals("and")
                && (tags[i - 2] == Pos.NOUN || tags[i - 2] == Pos.PROPN)
                && tags[i + 1] == Pos.NOUN
                && SpeechClass.EXPRESSED.holds(words.get(i))
                && Arrays.asList(tags).subList(0, i).contains(Pos.VERB);
    }

    private boolean isAdverbial(int i) {
        return i > 1
                && tags[i - 1] == Pos.ADV
                && words.get(i - 1).endsWith("ly")
                && (words.get(i - 2).endsWith("s")
                        || tags[i - 2] == Pos.ADJ
                        || words.get(i - 2).equals("they"))
                && (speechVerbs.contains(words.get(i)) || SpeechClass.DENIAL_VERB.holds(words.get(i)))
                && isBaseForm(words.get(i))
                && (i + 1 >= tags.length || tags[i + 1] == Pos.PUNCT);
    }

    /** "…, state TV reports.", "…, Reuters reports.": behind a comma and who reports, at the end of a sentence. */
    boolean isReport(int i) {
        boolean last = i > 1
                && words.get(i).equals("reports")
                && (i + 1 >= tags.length || words.get(i + 1).equals("."))
                && (WordClass.REPORTING_NOUN.holds(words.get(i - 1))
                        || (tags[i - 1] == Pos.PROPN && words.get(i - 2).equals(",")));
        int k = i - 1;
        while (last
                && k > 0
                && i - k < REPORTER
                && (tags[k] == Pos.NOUN
                        || tags[k] == Pos.PROPN
                        || tags[k] == Pos.ADJ
                        || tags[k] == Pos.DET
                        || words.get(k).equals("-"))) {
            k--;
        }
        return last && words.get(k).equals(",");
    }

    /** "with Peruvian charges that", not "the British demands that". */
    private boolean isQualified(int i) {
        return tags[i - 1] == Pos.ADJ
                && isClosed(i + 1)
                && i > 1
                && (tags[i - 2] == Pos.ADP || tags[i - 2] == Pos.VERB || tags[i - 2] == Pos.PUNCT);
    }

    private static boolean isBaseForm(String word) {
        return (!word.endsWith("s") || word.endsWith("ss"))
                && !word.endsWith("ed")
                && !word.endsWith("ing")
                && !IrregularVerbs.isPast(word)
                && !IrregularVerbs.isParticiple(word);
    }

    /** No base form agrees with a singular noun: "a video address that", "UN envoy Ana Lind". */
    private boolean isCompound(int i) {
        int first = i - 1;
        while (first > 0 && tags[first] == Pos.PROPN) {
            first--;
        }
        first = first == i - 1 ? i - 2 : first;
        boolean noun = i > 1
                && (tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.PROPN)
                && !words.get(i - 1).endsWith("s")
                && (words.get(first).equals("a")
                        || words.get(first).equals("an")
                        || words.get(first).equals("'s"))
                && isClosed(i + 1);
        boolean title = tags[i - 1] == Pos.PROPN
                && i + 1 < tags.length
                && tags[i + 1] == Pos.PROPN
                && !speechVerbs.contains(words.get(i))
                && !words.subList(Math.max(0, i - 8), i).contains("that");
        return noun || title;
    }

    /** No noun phrase goes on behind the word before. */
    boolean isClosed(int i) {
        return i >= tags.length
                || tags[i] == Pos.ADP
                || tags[i] == Pos.PUNCT
                || words.get(i).equals("to")
                || words.get(i).equals("that");
    }
}
