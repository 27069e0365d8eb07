package org.parley.extract.statement;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.rules.SpeechClass;

/** Passes over when and on what occasion something is said, between a verb and its object or preposition. */
final class Circumstance {
    private final ParsedArticle article;
    private final Following following;

    Circumstance(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
    }

    /** Between a verb and its object or preposition: "on Thursday", "again", "for now", "in a speech to the assembly". */
    int skip(int at, int limit) {
        int i = at;
        int next = afterOccasion(i, limit);
        while (next > i) {
            i = next;
            next = afterOccasion(i, limit);
        }
        return i;
    }

    private int afterOccasion(int at, int limit) {
        Optional<Chunk> chunk = following.chunkAt(at, limit);
        if (matter(at, limit).isPresent()) {
            return at;
        }
        if (chunk.filter(it -> it.is(Kind.TIME) || following.isAdverb(it, limit))
                .isPresent()) {
            return chunk.get().tokens().to();
        }
        int route = afterRoute(at, limit);
        if (route > at) {
            return route;
        }
        Optional<Chunk> inside = chunk.filter(it -> it.is(Kind.PREPOSITION))
                .flatMap(it -> following.chunkAt(it.tokens().to(), limit));
        boolean time = inside.filter(it -> it.is(Kind.TIME)
                        || (it.tokens().size() == 1 && article.token(it.head()).is("now")))
                .isPresent();
        boolean spoken = inside.filter(it -> it.is(Kind.NOUN_PHRASE))
                .filter(it -> isOccasion(it.head()))
                .isPresent();
        if (time) {
            return inside.get().tokens().to();
        }
        return spoken ? afterHearer(inside.get().tokens().to(), limit) : at;
    }

    /** "said en route to Lima", "said on the flight to Lima": behind the place. */
    private int afterRoute(int at, int limit) {
        boolean travelling = following.is(at, limit, "en") || following.is(at, limit, "on");
        Optional<Chunk> way = travelling
                ? following
                        .phraseAt(at + 1, limit)
                        .filter(chunk -> SpeechClass.ROUTE.holds(article.token(chunk.head())))
                : Optional.empty();
        int to = way.map(chunk -> chunk.tokens().to()).orElse(at);
        return to > at && (following.is(to, limit, "to") || following.is(to, limit, "from"))
                ? following
                        .phraseAt(to + 1, limit)
                        .map(place -> place.tokens().to())
                        .orElse(to)
                : to;
    }

    /** "hailed this moment as", "announced two days of mourning": a time that is spoken of. */
    Optional<Chunk> matter(int at, int limit) {
        Optional<Chunk> time = following.chunkAt(at, limit).filter(chunk -> chunk.is(Kind.TIME));
        return time.filter(chunk -> {
            int end = chunk.tokens().to();
            boolean definite = following.is(at, limit, "this") || following.is(at, limit, "the");
            boolean moment = definite && following.is(end, limit, "as");
            return moment || (article.token(at).pos() == Pos.NUM && following.is(end, limit, "of"));
        });
    }

    private boolean isOccasion(int noun) {
        String word = article.token(noun).lower();
        return SpeechClass.MESSAGE_NOUN.holds(word)
                || SpeechClass.CONVERSATION_NOUN.holds(word)
                || SpeechClass.OCCASION_OF_SPEECH.holds(word);
    }

    private int afterHearer(int at, int limit) {
        boolean to = following.is(at, limit, "to") || following.is(at, limit, "with");
        return to
                ? following
                        .phraseAt(at + 1, limit)
                        .map(phrase -> phrase.tokens().to())
                        .orElse(at)
                : at;
    }
}
