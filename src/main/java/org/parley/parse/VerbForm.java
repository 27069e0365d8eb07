package org.parley.parse;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.WordClass;

/**
 * What the words of a verb group tell by themselves.
 *
 * @param passive a form of "be" with a past participle
 * @param perfect a form of "have" before it
 */
record VerbForm(Form form, Tense tense, Optional<String> modal, boolean negated, boolean passive, boolean perfect) {

    static VerbForm of(List<Token> tokens, Chunk group, Optional<Token> next) {
        Range range = group.tokens();
        boolean auxiliary = false;
        boolean be = false;
        boolean have = false;
        boolean negated = false;
        Optional<String> modal = Optional.empty();
        boolean past = false;
        boolean infinitive = tokens.get(range.from()).is("to");
        for (int i = range.from(); i < group.head(); i++) {
            String word = tokens.get(i).lower();
            negated |= WordClasses.NEGATIONS.contains(word);
            if (WordClasses.MODALS.contains(word) && !(word.equals("'d") && isParticiple(tokens.get(group.head())))) {
                modal = Optional.of(word);
            }
            auxiliary |= tokens.get(i).pos() == Pos.AUX;
            be |= WordClasses.BE.contains(word);
            have |= WordClasses.HAVE.contains(word);
            past |= WordClass.PAST_AUXILIARY.holds(word);
        }
        for (int i = group.head() + 1; i < range.to(); i++) {
            negated |= WordClasses.NEGATIONS.contains(tokens.get(i).lower());
        }
        Token head = tokens.get(group.head());
        boolean object =
                next.filter(token -> token.is("it") || token.pos() == Pos.DET).isPresent();
        if (be && object && tokens.get(range.from()).is("'s") && head.is("made")) {
            be = false;
            have = true;
        }
        boolean passive = be && isParticiple(head) && !head.lower().endsWith("ing");
        if (infinitive) {
            return new VerbForm(Form.INFINITIVE, Tense.NONE, Optional.empty(), negated, passive, have);
        }
        boolean having = tokens.get(range.from()).is("having");
        if (having || (!auxiliary && head.lower().endsWith("ing") && head.pos() == Pos.VERB)) {
            return new VerbForm(Form.PARTICIPLE, Tense.NONE, Optional.empty(), negated, false, have);
        }
        boolean auxiliaryBefore = range.from() > 0
                && WordClasses.BE.contains(tokens.get(range.from() - 1).lower());
        if (tokens.get(range.from()).is("having") || (tokens.get(range.from()).is("being") && !auxiliaryBefore)) {
            return new VerbForm(Form.PARTICIPLE, Tense.NONE, Optional.empty(), negated, passive, have);
        }
        boolean by = next.filter(token -> token.is("by")).isPresent();
        if (!auxiliary && by && isParticiple(head) && head.pos() == Pos.VERB) {
            return new VerbForm(Form.REDUCED_PASSIVE, Tense.PAST, Optional.empty(), negated, true, have);
        }
        Tense tense = modal.isPresent()
                ? isFuture(modal.get()) ? Tense.FUTURE : Tense.NONE
                : past || have || isPastForm(head, auxiliary) ? Tense.PAST : Tense.PRESENT;
        return new VerbForm(Form.FINITE, tense, modal, negated, passive, have);
    }

    VerbForm asReducedPassive() {
        return new VerbForm(Form.REDUCED_PASSIVE, tense, Optional.empty(), negated, true, perfect);
    }

    VerbForm asInfinitive() {
        return new VerbForm(Form.INFINITIVE, Tense.NONE, Optional.empty(), negated, passive, perfect);
    }

    private static boolean isFuture(String modal) {
        return modal.equals("will") || modal.equals("shall") || modal.equals("'ll");
    }

    private static boolean isParticiple(Token verb) {
        String word = verb.lower();
        return word.endsWith("ed") || word.endsWith("en") || word.endsWith("wn") || IrregularVerbs.isParticiple(word);
    }

    private static boolean isPastForm(Token head, boolean auxiliary) {
        String word = head.lower();
        return WordClass.PAST_AUXILIARY.holds(word)
                || (!auxiliary && (word.endsWith("ed") || IrregularVerbs.isPast(word)));
    }
}
