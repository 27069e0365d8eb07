package org.parley.extract.statement;

import java.util.Optional;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

/** Tells who speaks by a verb: its subject, or the agent of a passive. */
final class Speakers {
    private static final int REACH = 6;

    private final ParsedArticle article;
    private final ActorResolver actors;
    private final SpokenWords spoken;

    Speakers(ParsedArticle article, ActorResolver actors, SpokenWords spoken) {
        this.article = article;
        this.actors = actors;
        this.spoken = spoken;
    }

    Optional<Actors> of(VerbGroup verb) {
        if (verb.passive()) {
            return verb.agent().flatMap(actors::of);
        }
        return verb.subjects().isEmpty() && verb.form() == Form.FINITE ? goingOn(verb) : actors.of(verb.subjects());
    }

    /** "wrote that “it is bad. It is worse” and pledged": the subject stands before the quotation, sentences ago. */
    private Optional<Actors> goingOn(VerbGroup verb) {
        Sentence sentence = article.sentenceOf(verb.head());
        int back = sentence.index();
        while (back > 0
                && sentence.index() - back < REACH
                && spoken.holds(article.sentences().get(back).tokens().from())) {
            back--;
        }
        if (back == sentence.index()) {
            return Optional.empty();
        }
        return article.verbsIn(article.sentences().get(back)).stream()
                .filter(main -> main.form() == Form.FINITE && main.depth() == 0 && !spoken.holds(main.head()))
                .findFirst()
                .flatMap(main -> actors.of(main.subjects()));
    }
}
