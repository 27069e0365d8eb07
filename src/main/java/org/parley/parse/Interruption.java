package org.parley.parse;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.VerbGroup.Form;

/**
 * Finds where a clause goes on after words between commas: "the envoy, appearing before the press an hour later, said",
 * "the minister, his voice strained, told". Nothing between is the subject of the verb behind.
 */
final class Interruption {
    private static final int REACH = 60;

    private final List<Chunk> chunks;
    private final ChunkView view;

    Interruption(List<Chunk> chunks, ChunkView view) {
        this.chunks = chunks;
        this.view = view;
    }

    /**
     * Index of the finite verb with which the clause goes on; -1 if the words after the comma are none of an interruption.
     *
     * @param comma index of the mark right behind the subject
     */
    int resumes(int comma) {
        boolean dependent = false;
        boolean first = true;
        for (int k = comma + 1; k < Math.min(chunks.size(), comma + REACH); k++) {
            Chunk chunk = chunks.get(k);
            if (chunk.is(Kind.COLON)) {
                return -1;
            }
            dependent |= chunk.is(Kind.RELATIVE) || chunk.is(Kind.SUBORDINATOR);
            if (isMark(k)) {
                dependent = false;
                first = false;
            } else if (chunk.is(Kind.VERB_GROUP) && view.form(k).form() == Form.FINITE && !dependent) {
                if (opensSegment(k, comma) && !(first && opensWithParticiple(k))) {
                    return first ? -1 : k;
                }
                if (!holds(k)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean isMark(int k) {
        return chunks.get(k).is(Kind.COMMA) || chunks.get(k).is(Kind.DASH);
    }

    /** The verb stands right behind the mark, adverbs and times between them passed over. */
    private boolean opensSegment(int k, int comma) {
        int at = k - 1;
        while (at > comma && (chunks.get(at).is(Kind.TIME) || view.isAdverb(at))) {
            at--;
        }
        return isMark(at);
    }

    /** A finite form inside an interruption that is none of the clause around it. */
    boolean holds(int k) {
        return opensWithParticiple(k) || isAbsolute(k);
    }

    /** "the envoy, asked about the deal, said": a bare participle right behind the mark, no object behind it. */
    boolean opensWithParticiple(int k) {
        boolean object = k + 1 < chunks.size() && chunks.get(k + 1).is(Kind.NOUN_PHRASE);
        return isMark(k - 1) && isBareParticiple(k) && !object;
    }

    private boolean isBareParticiple(int k) {
        return chunks.get(k).tokens().size() == 1 && view.looksLikeParticiple(k);
    }

    /** "his voice strained,": a participle with a subject of its own before a comma; "the minister said on Friday,". */
    private boolean isAbsolute(int k) {
        boolean own =
                chunks.get(k - 1).is(Kind.NOUN_PHRASE) || chunks.get(k - 1).is(Kind.TIME);
        boolean bare = isBareParticiple(k) && isMarkAt(k + 1);
        return own && (bare || (view.speaks(k) && isMarkAt(afterAdjuncts(k + 1))));
    }

    private boolean isMarkAt(int k) {
        return k < chunks.size() && isMark(k);
    }

    private int afterAdjuncts(int from) {
        int k = from;
        while (k < chunks.size() && (isAdjunct(k) || view.isGoverned(k))) {
            k++;
        }
        return k;
    }

    private boolean isAdjunct(int k) {
        return chunks.get(k).is(Kind.TIME) || chunks.get(k).is(Kind.PREPOSITION) || view.isAdverb(k);
    }
}
