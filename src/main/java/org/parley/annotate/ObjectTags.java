package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.SpeechClass;

/** Tells words around the object of a verb that the model takes for the beginning or the verb of a clause. */
final class ObjectTags {
    private static final Set<String> KEEP = Set.of("keep", "keeps", "kept", "keeping");
    private static final Set<Pos> OBJECT = Set.of(Pos.DET, Pos.ADJ, Pos.NOUN, Pos.PROPN, Pos.PRON);

    private final List<String> words;
    private final Pos[] tags;

    ObjectTags(List<String> words, Pos[] tags) {
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
}
