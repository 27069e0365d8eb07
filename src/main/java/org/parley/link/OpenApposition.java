package org.parley.link;

import java.util.Set;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells a holder behind "Ruritanian Ambassador, Mr. Lara could not come" or "met the premier, Ana Lara on Friday": no mark closes it. */
final class OpenApposition {
    private static final Set<Pos> VERBS = Set.of(Pos.VERB, Pos.AUX);
    private static final Set<Pos> OPENING = Set.of(Pos.ADP, Pos.SCONJ, Pos.VERB, Pos.AUX, Pos.PART);

    private final Words words;

    OpenApposition(Words words) {
        this.words = words;
    }

    /** @param mark where the comma between the phrase and the name stands */
    boolean names(TitlePhrase phrase, Name name, int mark) {
        int end = name.tokens().to();
        boolean described =
                phrase.owner().isPresent() || words.isHonorific(name.tokens().from() - 1);
        if (!described || !words.is(mark, ",") || !words.has(end)) {
            return false;
        }
        Range sentence = words.article().sentenceOf(mark).tokens();
        boolean verb = VERBS.contains(words.token(end).pos());
        return verb ? isSubject(phrase.from(), sentence) : isObject(phrase.from(), end, sentence);
    }

    /** "But our envoy, Mr. Lara left", "he heard that the envoy, Mr. Lara left", but not "After meeting the envoy, Mr. Lara left". */
    private boolean isSubject(int from, Range sentence) {
        int before = from - 1;
        if (before < sentence.from()) {
            return true;
        }
        boolean joins = before == sentence.from() && words.token(before).pos() == Pos.CCONJ;
        return joins || words.is(before, ",", "that") || words.is(before, SpeechClass.SPEECH_OR_WHO);
    }

    /** What stands behind the name is no clause of its own, and the phrase belongs to the clause before it. */
    private boolean isObject(int from, int end, Range sentence) {
        boolean ends = words.is(end, WordClass.PREPOSITION) || words.token(end).isPossessive();
        return ends
                && end < sentence.to()
                && !OPENING.contains(words.token(sentence.from()).pos())
                && !words.article().verbsBetween(sentence.from(), from).isEmpty();
    }
}
