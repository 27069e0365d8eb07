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

    /** A finite verb has this phrase and a later one for its subject, lists among them. */
    boolean joins(int first, int joined) {
        int k = behind(first);
        boolean met = false;
        while (k > 0 && k < chunks.size() && !chunks.get(k).is(Kind.VERB_GROUP)) {
            int conjunct = conjunct(k);
            met |= conjunct == joined;
            k = conjunct > 0 ? behind(conjunct) : is(k, Kind.COMMA) ? behindAside(k) : -1;
        }
        return met && isFinite(k);
    }

    /**
     * Index of the finite verb behind words between commas that belong to the phrase, or to those that "and" joins to it; -1 if
     * there are none: "the minister, Ana Lind, met", "Lind, the minister, and Varga met".
     */
    int verbOverAsides(int first) {
        int k = behind(first);
        int asides = 0;
        boolean joint = false;
        while (k > 0 && k < chunks.size() && !chunks.get(k).is(Kind.VERB_GROUP)) {
            int conjunct = conjunct(k);
            joint |= conjunct > 0;
            asides += conjunct > 0 ? 0 : 1;
            k = conjunct > 0 ? behind(conjunct) : is(k, Kind.COMMA) ? behindClosed(k) : -1;
        }
        return isFinite(k) && asides > 0 && (joint || asides == 1) ? k : -1;
    }

    /** A finite verb stands right behind the list that the phrase begins: "Lind, Soto and Varga met". */
    boolean beginsSubject(int first) {
        int k = behind(first);
        boolean joint = false;
        while (k < chunks.size() && !joint) {
            int conjunct = conjunct(k);
            joint = conjunct > 0;
            int next = joint ? conjunct : is(k, Kind.COMMA) && is(k + 1, Kind.NOUN_PHRASE) ? k + 1 : chunks.size();
            k = behind(next);
        }
        return joint && isFinite(k);
    }

    /** A comma stands behind the phrase, and no "and" behind that. */
    boolean opensAside(int first) {
        int k = behind(first);
        return is(k, Kind.COMMA) && conjunct(k) == 0;
    }

    private boolean isFinite(int k) {
        return k > 0 && is(k, Kind.VERB_GROUP) && view.form(k).form() == Form.FINITE;
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

    /** What follows a closed aside, or the next phrase of a list: "Lind, Soto and Varga". */
    private int behindAside(int comma) {
        int close = is(comma + 1, Kind.NOUN_PHRASE) ? behind(comma + 1) : -1;
        boolean listed = close > 0
                && close < chunks.size()
                && (conjunct(close) > 0 || (is(close, Kind.COMMA) && is(close + 1, Kind.NOUN_PHRASE)));
        return listed ? close : behindClosed(comma);
    }

    /** The comma that closes what another one opens if more of the subject follows, else what stands behind it; -1 if none does. */
    private int behindClosed(int comma) {
        boolean clause = opensClause(comma + 1);
        int close = clause ? comma + 2 : is(comma + 1, Kind.NOUN_PHRASE) ? behind(comma + 1) : chunks.size();
        while (clause && close < chunks.size() && !endsClause(close)) {
            close++;
        }
        if (!is(close, Kind.COMMA)) {
            return -1;
        }
        return conjunct(close) > 0 || opensClause(close + 1) ? close : behind(close);
    }

    /** "who came late", "whose term ends", "both in office since May", "speaking in Oslo", "with his wife". */
    private boolean opensClause(int k) {
        boolean both = is(k, Kind.CONJUNCTION) && view.isWord(k, "both");
        boolean whose = is(k, Kind.SUBORDINATOR) && view.isWord(k, "whose");
        boolean participle = is(k, Kind.VERB_GROUP) && (view.isBareParticiple(k) || !isFinite(k)) && !view.speaks(k);
        return is(k, Kind.RELATIVE) || is(k, Kind.PREPOSITION) || both || whose || (participle && !isMet(k));
    }

    /** "Lind, the envoy, met": a past form behind a comma that may be a participle is a predicate if nothing else is one. */
    private boolean isMet(int k) {
        int next = k + 1;
        while (next < chunks.size() && !chunks.get(next).is(Kind.VERB_GROUP)) {
            next++;
        }
        return isFinite(k) && !isFinite(next);
    }

    private boolean endsClause(int k) {
        return is(k, Kind.COMMA) && (conjunct(k) > 0 || is(behind(k), Kind.VERB_GROUP));
    }

    private boolean is(int k, Kind kind) {
        return k >= 0 && k < chunks.size() && chunks.get(k).is(kind);
    }
}
