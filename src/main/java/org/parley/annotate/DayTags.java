package org.parley.annotate;

import java.util.List;
import org.parley.model.Pos;
import org.parley.rules.InsertedDay;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.WordClass;

/** Tags the verb behind a day that parts it from its auxiliary, where the model takes it for a noun: "will on Monday meet Lara". */
final class DayTags {
    private final List<String> words;
    private final Pos[] tags;

    /** @param words in lower case */
    DayTags(List<String> words, Pos[] tags) {
        this.words = words;
        this.tags = tags;
    }

    void mend() {
        for (int i = 0; i + 2 < tags.length; i++) {
            boolean modal = WordClass.MODAL.holds(words.get(i));
            if (modal || WordClass.HAVE.holds(words.get(i))) {
                int verb = InsertedDay.end(words::get, i + 1, tags.length);
                if (verb > i + 1 && isVerb(verb, modal)) {
                    tags[i] = Pos.AUX;
                    tags[verb] = Pos.VERB;
                }
            }
        }
    }

    private boolean isVerb(int i, boolean modal) {
        String word = words.get(i);
        boolean participle = word.endsWith("ed") || IrregularVerbs.isParticiple(word);
        boolean open = tags[i] == Pos.NOUN || tags[i] == Pos.ADJ || tags[i] == Pos.VERB;
        return open && (modal ? !word.endsWith("s") && !word.endsWith("ing") : participle);
    }
}
