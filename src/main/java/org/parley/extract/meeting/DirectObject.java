package org.parley.extract.meeting;

import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;

/** Tells whether a verb has an object of its own: "talks to end the war", not "talks to end on Friday" or "to take place". */
final class DirectObject {
    private DirectObject() {}

    /** @param behind the token right behind the verb; may be the end of the text */
    static boolean isAt(ParsedArticle article, int behind) {
        return behind < article.tokens().size()
                && !article.token(behind).is("place")
                && article.chunkOf(behind)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent();
    }
}
