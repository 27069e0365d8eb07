package org.parley.extract.statement;

import java.util.Optional;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.rules.SpeechClass;

/** Tells whose a document is by the noun before it: "the army statement", "a ministry press release", "the rebel communiqué". */
final class DocumentOwners {
    /** Sentences for which a body is remembered. */
    private static final int MEMORY = 12;

    private final ParsedArticle article;
    private final ActorResolver actors;

    DocumentOwners(ParsedArticle article, ActorResolver actors) {
        this.article = article;
        this.actors = actors;
    }

    /** The body told of last that such a noun names. */
    Optional<Actors> of(Range document) {
        int noun = owner(document);
        if (noun < document.from()) {
            return Optional.empty();
        }
        String word = article.token(noun).lower();
        int oldest = Math.max(0, article.sentenceOf(document.from()).index() - MEMORY);
        int first = article.sentences().get(oldest).tokens().from();
        for (int c = article.chunkIndexOf(document.last()) - 1; c >= 0; c--) {
            Chunk chunk = article.chunks().get(c);
            if (chunk.tokens().from() < first) {
                return Optional.empty();
            }
            if (chunk.is(Chunk.Kind.NOUN_PHRASE)
                    && isNamed(article.token(chunk.head()).lower(), word)) {
                Optional<Actors> body = actors.of(chunk.tokens());
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** "rebel statement" of "the rebels". */
    private static boolean isNamed(String head, String word) {
        return head.equals(word) || head.equals(word + "s");
    }

    /** Index of the noun right before the document, "press" passed over; before the phrase if there is none. */
    private int owner(Range document) {
        if (!ActorResolver.isDocument(article, document.last())) {
            return document.from() - 1;
        }
        int at = document.last() - 1;
        while (at > document.from() && SpeechClass.PRESS_NOUN.holds(article.token(at))) {
            at--;
        }
        boolean noun = at >= document.from()
                && article.token(at).pos() == Pos.NOUN
                && !SpeechClass.PRESS_NOUN.holds(article.token(at));
        return noun ? at : document.from() - 1;
    }
}
