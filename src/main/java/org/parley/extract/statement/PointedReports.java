package org.parley.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues;

/** "The port will stay shut. The minister announced this on Monday.", "This was stated by the minister": the sentence before. */
final class PointedReports {
    private static final Set<SpeechAct> PLAIN =
            EnumSet.of(SpeechAct.ASSERT, SpeechAct.ANNOUNCE, SpeechAct.CONFIRM, SpeechAct.WARN);

    private final Reading reading;
    private final ParsedArticle article;
    private final Speakers speakers;

    PointedReports(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.article = reading.article();
        this.speakers = speakers;
    }

    /** @param before statements of the sentences before; what somebody else reports is not reported again */
    Optional<Draft> in(Sentence sentence, List<Draft> before) {
        return article.verbsIn(sentence).stream()
                .filter(verb -> verb.form() == Form.FINITE && verb.depth() == 0 && isPointer(verb))
                .findFirst()
                .flatMap(verb -> told(sentence, before).flatMap(content -> reading.speech()
                        .clause(verb)
                        .filter(row -> PLAIN.contains(row.act()))
                        .flatMap(row -> draft(verb, row, content))));
    }

    private Optional<Draft> draft(VerbGroup verb, Cues.Verb row, Range content) {
        Optional<Actors> speaker = speakers.of(verb);
        return speaker.map(found -> new Draft(
                speaker,
                List.of(content),
                false,
                verb.tokens(),
                row.act(),
                Optional.empty(),
                row.id(),
                Math.min(0.8, found.confidence()),
                article.sentenceOf(verb.head()).index()));
    }

    /** "said this", "this was said by": the pronoun alone. */
    private boolean isPointer(VerbGroup verb) {
        if (verb.passive()) {
            return verb.agent().isPresent()
                    && !verb.subjects().isEmpty()
                    && isThis(verb.subjects().get(0).from());
        }
        return isThis(verb.tokens().to());
    }

    private boolean isThis(int at) {
        return at + 1 < article.tokens().size()
                && article.token(at).is("this")
                && article.chunkOf(at)
                        .filter(chunk -> chunk.tokens().size() == 1)
                        .isPresent()
                && article.chunkOf(at + 1)
                        .filter(next -> next.is(Chunk.Kind.NOUN_PHRASE))
                        .isEmpty();
    }

    /** The whole sentence right before, if it has a verb and nobody speaks in it. */
    private Optional<Range> told(Sentence sentence, List<Draft> before) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence last = article.sentences().get(sentence.index() - 1);
        Range words = last.tokens();
        boolean free = StatementExtractor.isTold(article, last)
                && article.verbsIn(last).stream().anyMatch(verb -> verb.form() == Form.FINITE)
                && before.stream().noneMatch(draft -> draft.sentence() == last.index() || draft.holds(words.from()));
        return free ? Optional.of(reading.ends().trimmed(words.from(), words.to())) : Optional.empty();
    }
}
