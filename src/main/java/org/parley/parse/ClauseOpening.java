package org.parley.parse;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.WordClass;

/** Tells whether a subordinator or preposition opens a clause: "as talks failed", "after Minister Lara left", "before they met". */
final class ClauseOpening {
    /** Chunks of a relative clause between commas. */
    private static final int RELATIVE = 15;

    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final ChunkView view;

    ClauseOpening(List<Token> tokens, List<Chunk> chunks, ChunkView view) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.view = view;
    }

    boolean isSubordinate(int c) {
        return chunks.get(c).is(Kind.SUBORDINATOR) ? !isPreposition(c) && !isExtent(c) : opensClause(c);
    }

    /** "went so far as to say", "so as to win". */
    private boolean isExtent(int c) {
        int next = chunks.get(c).tokens().to();
        return tokens.get(next - 1).is("as")
                && next < tokens.size()
                && tokens.get(next).is("to");
    }

    /** "rejected the terms as unfair": a subordinator that opens no clause. */
    private boolean isPreposition(int c) {
        return WordClasses.CLAUSE_PREPOSITIONS.contains(
                        tokens.get(chunks.get(c).tokens().from()).lower())
                && c + 1 < chunks.size()
                && chunks.get(c + 1).is(Kind.NOUN_PHRASE)
                && !opensClause(c);
    }

    /** "before the ports were working", "after Minister Lara pulled out": a preposition of time before a noun phrase and its verb. */
    boolean opensClause(int c) {
        if (!WordClasses.CLAUSE_PREPOSITIONS.contains(
                        tokens.get(chunks.get(c).head()).lower())
                || c + 1 >= chunks.size()
                || !chunks.get(c + 1).is(Kind.NOUN_PHRASE)) {
            return false;
        }
        if (isNominative(c + 1)) {
            return true;
        }
        return isBeforeVerb(c, afterAdjuncts(c + 2))
                || isBeforeJoint(c)
                || isBeforeVerb(c, afterApposition(c + 2))
                || isBeforeVerb(c, afterRelative(c + 2));
    }

    /** Behind "last week in Peru", "on Monday in Lima". */
    private int afterAdjuncts(int from) {
        int k = view.afterPrepositional(afterAbbreviation(from));
        while (k < chunks.size() && chunks.get(k).is(Kind.TIME)) {
            k = view.afterPrepositional(k + 1);
        }
        return k;
    }

    /** Behind ", the health minister," of a name, or ", Ana Lind," of an office; the end if there is none. */
    private int afterApposition(int comma) {
        int behind = view.afterPrepositional(comma + 2);
        boolean beside = behind + 1 < chunks.size()
                && chunks.get(comma).is(Kind.COMMA)
                && chunks.get(comma + 1).is(Kind.NOUN_PHRASE)
                && chunks.get(behind).is(Kind.COMMA)
                && isNamed(chunks.get(comma - 1)) != isNamed(chunks.get(comma + 1));
        return beside ? behind + 1 : chunks.size();
    }

    /** Behind ", which has a fleet," of a name; the end if there is none. */
    private int afterRelative(int comma) {
        boolean relative = comma + 1 < chunks.size()
                && chunks.get(comma).is(Kind.COMMA)
                && chunks.get(comma + 1).is(Kind.RELATIVE)
                && isNamed(chunks.get(comma - 1));
        for (int k = comma + 2; relative && k < Math.min(chunks.size(), comma + RELATIVE); k++) {
            if (chunks.get(k).is(Kind.COMMA)) {
                return k + 1;
            }
        }
        return chunks.size();
    }

    private int afterAbbreviation(int from) {
        return from < chunks.size() && view.isAbbreviation(from) ? from + 3 : from;
    }

    /** "after Minister Lara and Premier Varga met", "as Lara, the envoy, and Varga met": they are named. */
    private boolean isBeforeJoint(int c) {
        int and = c + 2;
        boolean joint = and + 2 < chunks.size()
                && chunks.get(and).is(Kind.CONJUNCTION)
                && chunks.get(and + 1).is(Kind.NOUN_PHRASE)
                && isNamed(chunks.get(c + 1))
                && isNamed(chunks.get(and + 1));
        int verb = joint && chunks.get(and + 2).is(Kind.VERB_GROUP)
                ? and + 2
                : new JointSubject(chunks, view).verbOverAsides(c + 1);
        return verb > 0 && isBearer(c + 1) && view.form(verb).form() == Form.FINITE && !view.attributes(verb);
    }

    /** "Minister Lara", "the foreign minister of Peru, Ana Lara,". */
    private boolean isBearer(int k) {
        int comma = view.afterPrepositional(k + 1);
        boolean called = comma + 1 < chunks.size()
                && chunks.get(comma).is(Kind.COMMA)
                && chunks.get(comma + 1).is(Kind.NOUN_PHRASE)
                && isNamed(chunks.get(comma + 1));
        return called || isNamed(chunks.get(k));
    }

    private boolean isBeforeVerb(int c, int verb) {
        return verb < chunks.size()
                && chunks.get(verb).is(Kind.VERB_GROUP)
                && view.form(verb).form() == Form.FINITE
                && (!view.looksLikeParticiple(verb)
                        || view.attributes(verb)
                        || WordClass.NEVER_PASSIVE.holds(view.head(verb))
                        || (verb == c + 2 && isNamed(chunks.get(c + 1))));
    }

    /** "she", "they": never behind a preposition. */
    private boolean isNominative(int c) {
        Range phrase = chunks.get(c).tokens();
        return phrase.size() == 1 && WordClass.NOMINATIVE.holds(tokens.get(phrase.from()));
    }

    private boolean isNamed(Chunk phrase) {
        return view.isName(phrase.tokens()) || tokens.get(phrase.head()).is("both");
    }
}
