package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues;

/** "the accords, which she said were bad", "a raid the allies say was planned": a cue between a phrase and its verb. */
final class EmbeddedCues {
    private final Reading reading;
    private final ParsedArticle article;
    private final Speakers speakers;
    private final SpeechActs acts;

    EmbeddedCues(Reading reading, Speakers speakers, SpeechActs acts) {
        this.reading = reading;
        this.article = reading.article();
        this.speakers = speakers;
        this.acts = acts;
    }

    Optional<Draft> of(VerbGroup verb) {
        Optional<Cues.Verb> row = reading.speech().clause(verb).filter(it -> isBetween(verb));
        Optional<Actors> speaker = row.isEmpty() ? Optional.empty() : speakers.of(verb);
        return speaker.map(found -> {
            Range content = reading.ends().after(verb, verb.tokens().to(), false);
            Match match = new Match(row.get(), content.from(), verb.tokens().to(), Optional.empty());
            return new Draft(
                    speaker,
                    List.of(content),
                    false,
                    verb.tokens(),
                    acts.of(match, content),
                    Optional.empty(),
                    row.get().id(),
                    Math.min(found.confidence(), 0.7),
                    article.sentenceOf(verb.head()).index());
        });
    }

    /** "which Lind, the minister, has vowed": only a phrase between commas stands between subject and cue. */
    private boolean isApposed(Range subject, VerbGroup verb) {
        int comma = verb.tokens().from() - 1;
        return comma > subject.to()
                && article.token(comma).text().equals(",")
                && article.token(subject.to()).text().equals(",")
                && article.verbsBetween(subject.to(), comma).isEmpty()
                && new Range(subject.to() + 1, comma)
                        .indices()
                        .noneMatch(i -> article.token(i).text().equals(","));
    }

    /** Subject and cue stand right behind a phrase or relative pronoun, and right before a finite verb that lacks a subject. */
    boolean isBetween(VerbGroup verb) {
        Range sentence = article.sentenceOf(verb.head()).tokens();
        if (verb.form() != Form.FINITE || verb.subjects().isEmpty()) {
            return false;
        }
        Range subject = Range.covering(
                verb.subjects().get(0), verb.subjects().get(verb.subjects().size() - 1));
        boolean behind = (subject.to() == verb.tokens().from() || isApposed(subject, verb))
                && subject.from() > sentence.from()
                && article.chunkOf(subject.from() - 1)
                        .filter(chunk -> chunk.is(Kind.RELATIVE)
                                || chunk.is(Kind.NOUN_PHRASE)
                                || (subject.from() - 1 > sentence.from()
                                        && article.token(chunk.head()).is("what")))
                        .isPresent();
        return behind
                && article.verbsBetween(verb.tokens().to(), sentence.to()).stream()
                        .findFirst()
                        .filter(next -> next.form() == Form.FINITE
                                && next.tokens().from() == verb.tokens().to())
                        .isPresent();
    }
}
