package org.parley.parse;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Token;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;

/** Tells apart what a verb of speech does beside speaking: "was holding", "a note posted on Friday". */
final class Speaking {
    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final ChunkView view;

    Speaking(List<Token> tokens, List<Chunk> chunks, ChunkView view) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.view = view;
    }

    /** It attributes speech, and is no deed: "held that", not "was holding". */
    boolean reports(int c) {
        int next = chunks.get(c).tokens().to();
        boolean deed = SpeechClass.DEED_OR_WORD.holds(head(c));
        return view.attributes(c)
                && (!deed || view.opensThat(c) || (next < tokens.size() && view.isMark(next)) || isInserted(c));
    }

    /** ", Lind observed,": between commas behind its subject, as only words are told. */
    private boolean isInserted(int c) {
        return c > 1
                && c + 1 < chunks.size()
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && chunks.get(c - 2).is(Kind.COMMA)
                && chunks.get(c + 1).is(Kind.COMMA);
    }

    /** "posted", "issued" before a preposition: what became of a document. */
    boolean isIssuing(int c) {
        return SpeechClass.ISSUING_PARTICIPLE.holds(head(c))
                && c + 1 < chunks.size()
                && chunks.get(c + 1).is(Kind.PREPOSITION);
    }

    /** "rejected it, saying the truce, which began in May, held". */
    boolean isRightBehind(Clause clause, int c) {
        return (clause.speaks && clause.verb == c - 1) || isSaying(c - 1);
    }

    private boolean isSaying(int c) {
        return c > 0
                && chunks.get(c).is(Kind.VERB_GROUP)
                && view.speaks(c)
                && view.form(c).form() == Form.PARTICIPLE;
    }

    private String head(int c) {
        return tokens.get(chunks.get(c).head()).lower();
    }
}
