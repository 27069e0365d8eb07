package org.parley.parse;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.VerbGroup;

/** Tells noun phrases with which a clause begins though words between commas part them from its verb. */
final class ClauseStart {
    private final List<Chunk> chunks;
    private final ChunkView view;
    private final OpenClauses open;
    private final Interruption interruption;
    private final Coordination coordination;

    ClauseStart(List<Chunk> chunks, ChunkView view, OpenClauses open) {
        this.chunks = chunks;
        this.view = view;
        this.open = open;
        this.interruption = new Interruption(chunks, view);
        this.coordination = new Coordination(chunks, view);
    }

    /** "said the minister, Ana Lind, and Premier Varga met", not "condemned the raid, which failed, and Peru left". */
    boolean isComplement(int c) {
        Clause clause = open.peek();
        return view.speaking().isRightBehind(clause, c)
                && (interruption.isCutOff(c) || (isNamed(c) && view.speaks(c - 1) && coordination.reachesVerb(c)));
    }

    private boolean isNamed(int c) {
        return coordination.opensWithName(c)
                || (coordination.opensWithName(c + 2) && !view.phrases().isGoverned(c + 2));
    }

    /** "…, and the envoy, in Oslo for the talks, said", "While it rained, the minister, Ana Lind, met". */
    boolean isMain(int c) {
        return open.peek().hasVerb()
                ? interruption.opensSibling(c) || isBehindFronted(c)
                : isBehindDeed(c) && isBehindFronted(c);
    }

    /** "Before leaving for Oslo, the envoy said", "While in Oslo, the envoy said": a clause without subject and finite verb is over. */
    private boolean isBehindDeed(int c) {
        Clause clause = open.peek();
        int k = c - 1;
        while (k > 0 && !chunks.get(k).is(Kind.SUBORDINATOR)) {
            k--;
        }
        if (clause.kind != Clause.Kind.SUBORDINATE || !clause.subjects.isEmpty() || k < 0) {
            return false;
        }
        Chunk first = chunks.get(k + 1);
        return first.is(Kind.PREPOSITION)
                || (first.is(Kind.VERB_GROUP) && view.form(k + 1).form() == VerbGroup.Form.PARTICIPLE);
    }

    private boolean isBehindFronted(int c) {
        return open.isBeforeMain()
                && chunks.get(c - 1).is(Kind.COMMA)
                && (interruption.isCutOff(c)
                        || coordination.reachesVerb(c)
                        || isRightBefore(c)
                        || coordination.beginsSubject(c));
    }

    /** "When Lara came to Oslo, she asked": its verb follows. */
    private boolean isRightBefore(int c) {
        return c + 1 < chunks.size()
                && chunks.get(c + 1).is(Kind.VERB_GROUP)
                && view.form(c + 1).form() == VerbGroup.Form.FINITE;
    }
}
