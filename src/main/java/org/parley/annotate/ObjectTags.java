package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.SpeechClass;

/** Tells words around the object of a verb that the model takes for the beginning or the verb of a clause. */
final class ObjectTags {
    private static final Set<String> KEEP = Set.of("keep", "keeps", "kept", "keeping");
    private static final Set<Pos> OBJECT = Set.of(Pos.DET, Pos.ADJ, Pos.NOUN, Pos.PROPN, Pos.PRON);

    private final List<String> written;
    private final List<String> words;
    private final Pos[] tags;

    ObjectTags(List<String> written, List<String> words, Pos[] tags) {
        this.written = written;
        this.words = words;
        this.tags = tags;
    }

    /** "kept Peru informed", "keep all sides engaged": how somebody is kept, no verb of a clause. */
    boolean isKept(int i) {
        boolean open = i + 1 < tags.length && (tags[i + 1] == Pos.PUNCT || tags[i + 1] == Pos.CCONJ);
        if (tags[i] != Pos.VERB || !words.get(i).endsWith("ed") || !open) {
            return false;
        }
        int k = i - 1;
        while (k > 0 && k > i - 5 && OBJECT.contains(tags[k])) {
            k--;
        }
        return k >= 0 && k < i - 1 && KEEP.contains(words.get(k));
    }

    /** "called that meeting useful", "described that as an error": no clause depends on such a verb. */
    boolean isJudged(int i) {
        return i > 0
                && i + 1 < tags.length
                && words.get(i).equals("that")
                && (tags[i] == Pos.SCONJ || tags[i] == Pos.DET)
                && SpeechClass.JUDGING_VERB.holds(words.get(i - 1))
                && tags[i - 1] == Pos.VERB
                && (tags[i + 1] == Pos.NOUN
                        || tags[i + 1] == Pos.ADJ
                        || words.get(i + 1).endsWith("ing"));
    }

    /** ", a charge it denies", ", claims that Peru rejects": a noun and a clause about it. */
    boolean isOfDenial(int i) {
        if (i == 0 || i + 2 >= tags.length) {
            return false;
        }
        int next = words.get(i + 1).equals("that") ? i + 2 : i + 1;
        boolean opened = words.get(i - 1).equals("a") || words.get(i - 1).equals("an");
        boolean listed = next == i + 2 && words.get(i - 1).equals(",");
        boolean clause = (tags[next] == Pos.PRON || tags[next] == Pos.PROPN) && next + 1 < tags.length;
        return (opened || listed) && clause && SpeechClass.DENIAL_VERB.holds(words.get(next + 1));
    }

    /** "called the rebel offer a trap", "rejected the government demand": no clause depends on such a verb. */
    boolean isCompound(int i) {
        boolean base = i > 2 && SpeechClass.NOUN_OR_VERB_OF_SPEECH.holds(words.get(i));
        return base
                && (tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.PROPN)
                && tags[i - 2] == Pos.DET
                && !words.get(i - 1).endsWith("s")
                && (SpeechClass.JUDGING_VERB.holds(words.get(i - 3))
                        || SpeechClass.OBJECT_ALONE.holds(words.get(i - 3)));
    }

    /** "said no talks were held", "said no further talks were held": before a noun. */
    boolean isNo(int i) {
        int next = i + 1 < tags.length && words.get(i + 1).equals("further") ? i + 2 : i + 1;
        return words.get(i).equals("no") && next < tags.length && (tags[next] == Pos.NOUN || tags[next] == Pos.ADJ);
    }

    /** "told Peruvian daily Sol", "told an Oslo think tank". */
    boolean isHearer(int i) {
        if (i == 0 || i + 1 >= tags.length) {
            return false;
        }
        boolean daily = tags[i] == Pos.ADV
                && SpeechClass.PERIODICAL.holds(words.get(i))
                && (tags[i - 1] == Pos.ADJ || tags[i - 1] == Pos.PROPN)
                && Character.isUpperCase(written.get(i + 1).codePointAt(0));
        boolean tank = tags[i] == Pos.VERB
                && words.get(i).equals("think")
                && words.get(i + 1).startsWith("tank");
        return daily || tank;
    }
}
