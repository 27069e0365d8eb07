package org.parley.parse;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Tells whether "by" behind a verb says how something is done, and not who does it. */
final class ByPhrase {
    private final List<Token> tokens;
    private final List<Chunk> chunks;

    ByPhrase(List<Token> tokens, List<Chunk> chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
    }

    /** "responded by warning that", "talked by phone with". */
    boolean isHow(int c) {
        if (!first(c).is("by") || c + 1 >= chunks.size()) {
            return false;
        }
        return chunks.get(c + 1).is(Kind.VERB_GROUP) || WordClass.BY_MEANS.holds(first(c + 1));
    }

    private Token first(int c) {
        return tokens.get(chunks.get(c).tokens().from());
    }
}
