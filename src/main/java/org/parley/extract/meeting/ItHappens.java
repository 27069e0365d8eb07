package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Reads what the next sentence tells of an encounter by a pronoun: "A meeting is being prepared. It will take place in Lima". */
final class ItHappens {
    static final String RULE = "it-happens";

    private final Scene scene;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final StatusReader statuses;

    ItHappens(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.words = scene.words();
        this.statuses = scene.statuses();
    }

    /** @param found the encounters of the sentences before, in text order */
    Optional<Encounter> in(Sentence sentence, List<Encounter> found) {
        return found.isEmpty() || !isNext(sentence, found.get(found.size() - 1))
                ? Optional.empty()
                : article.verbsIn(sentence).stream()
                        .filter(verb -> verb.form() == VerbGroup.Form.FINITE && !verb.negated())
                        .findFirst()
                        .filter(verb -> isIt(sentence.tokens(), verb) && happens(verb))
                        .map(verb -> encounter(verb, found.get(found.size() - 1)));
    }

    /** A noun told the encounter in the sentence before. */
    private boolean isNext(Sentence sentence, Encounter last) {
        Sentence before = article.sentenceOf(last.trigger.from());
        return !last.verbal
                && last.follower.isEmpty()
                && before.index() == sentence.index() - 1
                && article.annotated().blockOf(before).section()
                        == article.annotated().blockOf(sentence).section();
    }

    private boolean isIt(Range sentence, VerbGroup verb) {
        return article.token(sentence.from()).is("it")
                && verb.subjects().stream().anyMatch(subject -> subject.from() == sentence.from());
    }

    /** "will take place", "is to be held", "is scheduled for", "began"; not "It comes as aides deny it", the news itself. */
    private boolean happens(VerbGroup verb) {
        String head = article.token(verb.head()).lower();
        int next = verb.tokens().to();
        if (words.is(Use.TAKING, head)) {
            return scene.takesPlace(verb);
        }
        boolean meanwhile = next < article.tokens().size()
                && article.chunkOf(next)
                        .filter(chunk -> chunk.is(Chunk.Kind.SUBORDINATOR))
                        .isPresent();
        return article.token(verb.head()).pos() == Pos.VERB
                && !meanwhile
                && (words.is(Use.HAPPENING, head) || (verb.passive() && words.is(Use.PLAN, head)));
    }

    private Encounter encounter(VerbGroup verb, Encounter last) {
        Encounter encounter = new Encounter(verb.tokens(), last.kind, RULE);
        encounter.participants.addAll(last.participants);
        boolean plan = verb.passive() && words.is(Use.SLATED, article.token(verb.head()));
        encounter.status = plan ? Optional.of(MeetingStatus.PLANNED) : statuses.ofVerb(verb);
        encounter.definite = true;
        encounter.confidence = 0.6;
        return encounter;
    }
}
