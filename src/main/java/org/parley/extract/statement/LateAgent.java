package org.parley.extract.statement;

import java.util.Optional;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;

/** Finds who accuses or urges behind what for: "was accused of stealing funds by Lind", "was urged to resign by Lind". */
final class LateAgent {
    private static final int REACH = 20;

    private final ParsedArticle article;
    private final Reading reading;
    private final Following following;

    LateAgent(Reading reading) {
        this.article = reading.article();
        this.reading = reading;
        this.following = new Following(article);
    }

    /** The row of the verb, what it is about and who speaks. */
    record Found(Cues.Verb row, Range content, Actors speaker) {}

    Optional<Found> of(VerbGroup verb) {
        int at = verb.tokens().to();
        int limit =
                Math.min(at + REACH, article.sentenceOf(verb.head()).tokens().to());
        boolean open = verb.passive()
                && verb.form() == VerbGroup.Form.FINITE
                && verb.agent().isEmpty();
        Optional<Cues.Verb> row = reading.speech().rows(verb).stream()
                .filter(it -> open && fits(it, at, limit))
                .findFirst();
        int by = row.isPresent() ? by(at, limit) : -1;
        Optional<Chunk> agent = by < 0 ? Optional.empty() : following.phraseAt(by + 1, limit);
        return agent.flatMap(phrase -> reading.actors().of(phrase.tokens()))
                .map(speaker -> new Found(row.get(), new Range(at, by), speaker));
    }

    private boolean fits(Cues.Verb row, int at, int limit) {
        boolean of = row.frame() == Frame.ACCUSE_OF
                && following.is(at, limit - 1, "of")
                && article.token(at + 1).lower().endsWith("ing");
        return of || (row.frame() == Frame.ADDRESSEE_INF && following.startsInfinitive(at, limit));
    }

    /** Index of the first "by" behind one deed in the active voice, in the same clause; -1 if there is none. */
    private int by(int at, int limit) {
        for (int i = at + 2; i + 1 < limit; i++) {
            if (following.is(i, limit, "by")) {
                boolean passive = article.verbsBetween(at + 1, i).stream().anyMatch(VerbGroup::passive);
                return passive ? -1 : i;
            }
            if (article.token(i).text().equals(",") || article.token(i).is("that")) {
                return -1;
            }
        }
        return -1;
    }
}
