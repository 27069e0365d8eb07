package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;

/** "According to X, …" and "…, according to X". */
final class Attributions {
    private final ParsedArticle article;
    private final ActorResolver actors;
    private final ContentEnd ends;
    private final Following following;
    private final Appositions appositions;

    Attributions(Reading reading) {
        this.article = reading.article();
        this.actors = reading.actors();
        this.ends = reading.ends();
        this.following = new Following(article);
        this.appositions = new Appositions(article, following);
    }

    List<Draft> in(Sentence sentence) {
        List<Draft> found = new ArrayList<>();
        Range range = sentence.tokens();
        for (int i = range.from(); i + 2 < range.to(); i++) {
            if (article.token(i).is("according") && article.token(i + 1).is("to")) {
                attribution(i, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> attribution(int at, Sentence sentence) {
        Range range = sentence.tokens();
        int from = at + 2;
        Optional<Chunk> phrase = article.chunkOf(from).filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE));
        Optional<Actors> speaker = phrase.flatMap(chunk -> actors.of(chunk.tokens()));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int name = Math.max(speaker.get().tokens().to(), phrase.get().tokens().to());
        int end = appositions.end(name, range.to());
        boolean opens = at == range.from() || article.token(at - 1).text().equals(";");
        int comma = comma(end, range.to());
        if (opens && comma + 1 >= range.to()) {
            return Optional.empty();
        }
        Range content = opens ? ends.trimmed(comma + 1, range.to()) : ends.trimmed(range.from(), at);
        boolean around = !opens
                && end + 2 < range.to()
                && article.token(end).text().equals(",")
                && !following.hasFiniteVerb(range.from(), at)
                && following.hasFiniteVerb(end, range.to());
        List<Range> parts = around ? List.of(content, ends.trimmed(end + 1, range.to())) : List.of(content);
        return Optional.of(new Draft(
                speaker,
                parts,
                false,
                new Range(at, at + 2),
                SpeechAct.ASSERT,
                Optional.empty(),
                "according-to",
                Math.min(0.9, speaker.get().confidence()),
                sentence.index()));
    }

    /** Index of the next comma; the limit if there is none. */
    private int comma(int from, int limit) {
        int comma = from;
        while (comma < limit && !article.token(comma).text().equals(",")) {
            comma++;
        }
        return comma;
    }
}
