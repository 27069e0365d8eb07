package org.parley.parse;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.VerbGroup.Form;

/**
 * Reads on from the first phrase of a subject to its verb, over what stands between commas: "the Peruvian minister, Ana
 * Lind, who took office in May, and Premier Brandel of Chile met".
 */
final class JointSubject {
    private final List<Chunk> chunks;
    private final ChunkView view;

    JointSubject(List<Chunk> chunks, ChunkView view) {
        this.chunks = chunks;
        this.view = view;
    }

    /**
     * Index of the finite verb of which one phrase and a later one are subject together, or -1.
     *
     * @param first index of a noun phrase
     * @param joined index of the phrase behind "and"
     */
    int verb(int first, int joined) {
        int k = behind(first);
        boolean met = first == joined;
        while (k > 0 && k < chunks.size()) {
            if (chunks.get(k).is(Kind.VERB_GROUP)) {
                return met && view.form(k).form() == Form.FINITE ? k : -1;
            }
            int conjunct = conjunct(k);
            if (conjunct > 0) {
                met |= conjunct == joined;
                k = behind(conjunct);
            } else if (chunks.get(k).is(Kind.COMMA)) {
                k = behindAside(k);
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Index of the phrase that "and" or "and" behind a comma links here; 0 if none does. */
    private int conjunct(int k) {
        int and = chunks.get(k).is(Kind.COMMA) ? k + 1 : k;
        boolean linked = is(and, Kind.CONJUNCTION)
                && !view.isWord(and, "but")
                && !view.isWord(and, "both")
                && is(and + 1, Kind.NOUN_PHRASE);
        return linked ? and + 1 : 0;
    }

    /** Behind a phrase with what it governs, and times: "the king of Spain on Monday". */
    private int behind(int phrase) {
        int k = phrase + 1;
        while (k < chunks.size()) {
            if (chunks.get(k).is(Kind.PREPOSITION) && (is(k + 1, Kind.NOUN_PHRASE) || is(k + 1, Kind.TIME))) {
                k += 2;
            } else if (chunks.get(k).is(Kind.TIME) || view.isAdverb(k)) {
                k++;
            } else {
                break;
            }
        }
        return k;
    }

    /** The comma that ends what another opens, or what stands behind it if the subject ends there; -1 if nothing ends it. */
    private int behindAside(int comma) {
        boolean clause = opensClause(comma + 1);
        boolean named = is(comma + 1, Kind.NOUN_PHRASE);
        int close = named ? behind(comma + 1) : comma + 2;
        while (clause && close < chunks.size() && !endsClause(close)) {
            close++;
        }
        if (!(named || clause) || !is(close, Kind.COMMA)) {
            return named && conjunctAt(close) ? close : -1;
        }
        return conjunct(close) > 0 || is(close + 1, Kind.NOUN_PHRASE) ? close : behind(close);
    }

    /** "who came late", "both in office since May", "speaking in Oslo", "with his wife beside him". */
    private boolean opensClause(int k) {
        boolean both = is(k, Kind.CONJUNCTION) && view.isWord(k, "both");
        boolean participle = is(k, Kind.VERB_GROUP) && (view.isBareParticiple(k) || view.form(k).form() != Form.FINITE);
        return is(k, Kind.RELATIVE) || is(k, Kind.PREPOSITION) || both || participle;
    }

    /** "Lind, Soto and Varga met": the second of a list. */
    private boolean conjunctAt(int k) {
        return k < chunks.size() && conjunct(k) > 0;
    }

    private boolean endsClause(int k) {
        int next = behind(k);
        return is(k, Kind.COMMA) && (conjunct(k) > 0 || (is(next, Kind.VERB_GROUP) && next < chunks.size()));
    }

    private boolean is(int k, Kind kind) {
        return k < chunks.size() && chunks.get(k).is(kind);
    }
}
