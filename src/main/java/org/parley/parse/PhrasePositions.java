package org.parley.parse;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.WordClass;

/** Where a noun phrase stands among the chunks around it: behind a preposition, in apposition, as the object of a participle. */
final class PhrasePositions {
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final ChunkView view;

    PhrasePositions(List<Token> tokens, List<Chunk> chunks, ChunkView view) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.view = view;
    }

    /** The phrase stands after a preposition, or after "of" and the like through a coordination. */
    boolean isGoverned(int c) {
        int before = c - 1;
        if (isEmphasis(c)) {
            return true;
        }
        if (before >= 0 && chunks.get(before).is(Kind.PREPOSITION)) {
            if (view.opensClause(before)) {
                return false;
            }
            return !tokens.get(chunks.get(before).head()).is("like") || before > 0;
        }
        boolean and = before >= 1 && chunks.get(before).is(Kind.CONJUNCTION);
        return and
                && chunks.get(before - 1).is(Kind.NOUN_PHRASE)
                && before >= 2
                && chunks.get(before - 2).is(Kind.PREPOSITION)
                && !reachesVerb(c);
    }

    /** "The envoy himself was late": it stands beside the subject. */
    private boolean isEmphasis(int c) {
        Range phrase = chunks.get(c).tokens();
        return c > 0
                && phrase.size() == 1
                && WordClass.REFLEXIVE.holds(tokens.get(phrase.from()))
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE);
    }

    /** A verb stands behind the phrase, or behind its prepositional phrases: "and the king of Spain met". */
    private boolean reachesVerb(int c) {
        int k = view.afterPrepositional(c + 1);
        return k < chunks.size() && chunks.get(k).is(Kind.VERB_GROUP);
    }

    /** A phrase between the subject and a comma or the verb that renames it. */
    boolean isApposition(int c) {
        boolean afterMark =
                c > 0 && (chunks.get(c - 1).is(Kind.COMMA) || chunks.get(c - 1).is(Kind.DASH));
        int k = c + 1;
        while (k < chunks.size()
                && !chunks.get(k).is(Kind.COMMA)
                && !chunks.get(k).is(Kind.DASH)) {
            if (chunks.get(k).is(Kind.VERB_GROUP) && !isReduced(k)) {
                return false;
            }
            k++;
        }
        return afterMark && k < chunks.size();
    }

    private boolean isReduced(int c) {
        Form form = view.form(c).form();
        return form != Form.FINITE || (c > 0 && chunks.get(c - 1).is(Kind.RELATIVE));
    }

    /** The noun phrase that a relative pronoun refers to: the last one; "who" passes over places, "the envoys in Oslo who". */
    Optional<Range> antecedent(int c) {
        boolean who = view.isWord(c, "who");
        for (int k = c - 1; k >= 0; k--) {
            if (chunks.get(k).is(Kind.NOUN_PHRASE) && !(who && isPassedOver(k))) {
                return Optional.of(chunks.get(k).tokens());
            }
            if (chunks.get(k).is(Kind.VERB_GROUP)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the envoys in Oslo who", "a minister of Peru who": a place, or the name of whose somebody is. */
    private boolean isPassedOver(int k) {
        boolean governed = k > 1
                && chunks.get(k - 1).is(Kind.PREPOSITION)
                && chunks.get(k - 2).is(Kind.NOUN_PHRASE);
        return governed
                && (isPlacing(tokens.get(chunks.get(k - 1).head()))
                        || (view.isWord(k - 1, "of")
                                && tokens.get(chunks.get(k - 2).head()).pos() == Pos.NOUN
                                && tokens.get(chunks.get(k).head()).pos() == Pos.PROPN));
    }

    private static boolean isPlacing(Token preposition) {
        return preposition.is("on") || WordClass.LOCATION_PREPOSITION.holds(preposition);
    }

    /** The object of a participle or, in a clause that waits for its verb, of an infinitive. */
    boolean isObject(int c, Clause clause) {
        return isParticipleObject(c, clause) || (clause.waits() && isInfinitiveObject(c));
    }

    /** "After seizing the town, the general said". */
    private boolean isParticipleObject(int c, Clause clause) {
        return c > 0
                && chunks.get(c - 1).is(Kind.VERB_GROUP)
                && view.form(c - 1).form() == Form.PARTICIPLE
                && (!view.nextIsVerb(c) || isInsideSubject(c - 1) || isBehindSubject(c - 1, clause));
    }

    /** "A lawyer representing the families said": the participle stands right behind the subject, which waits for its verb. */
    private boolean isBehindSubject(int participle, Clause clause) {
        return participle > 0
                && clause.waits()
                && !WordClass.DELEGATION.holds(
                        tokens.get(chunks.get(participle - 1).head()))
                && chunks.get(participle - 1).tokens().equals(clause.subjects.get(clause.subjects.size() - 1))
                && !WordClass.PARTICIPLE_AS_PREPOSITION.holds(
                        tokens.get(chunks.get(participle).head()));
    }

    /** "Talks on ending the war collapsed", "Lind while meeting the envoys said": a noun, and a word before the participle. */
    private boolean isInsideSubject(int participle) {
        return participle > 1
                && (chunks.get(participle - 1).is(Kind.PREPOSITION) || view.opensDeed(participle - 1))
                && chunks.get(participle - 2).is(Kind.NOUN_PHRASE);
    }

    /** "Plans to enlarge the force failed": the infinitive stands behind the subject. */
    private boolean isInfinitiveObject(int c) {
        return c > 0
                && chunks.get(c - 1).is(Kind.VERB_GROUP)
                && view.form(c - 1).form() == Form.INFINITIVE;
    }

    /** The phrase after "by", "from" or "of": who wrote what stands before. */
    boolean isAuthor(int c) {
        return c > 0
                && chunks.get(c - 1).is(Kind.PREPOSITION)
                && WordClasses.AUTHORS.contains(
                        tokens.get(chunks.get(c - 1).head()).lower());
    }

    /** A word of quantity that floats behind its noun: "the sources all agreed". */
    boolean isFloating(int c) {
        Range phrase = chunks.get(c).tokens();
        return phrase.size() == 1
                && WordClasses.FLOATING.contains(tokens.get(phrase.from()).lower())
                && view.nextIsVerb(c);
    }

    /** An adjective behind its noun: "a person close to the talks", "those responsible will". */
    boolean isPostmodifier(int c) {
        return chunks.get(c).tokens().size() == 1
                && c > 0
                && c + 1 < chunks.size()
                && tokens.get(chunks.get(c).head()).pos() == Pos.ADJ
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && (chunks.get(c + 1).is(Kind.PREPOSITION) || view.nextIsVerb(c));
    }
}
