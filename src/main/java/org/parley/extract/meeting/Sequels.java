package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/**
 * Reads what became of an encounter from sentences that name none: "But Lara rejected the offer", "Soto accepted the invitation",
 * "The trip was called off". They add to the encounter offered or planned that is told beside them.
 */
final class Sequels implements EncounterReader {
    static final String RULE = "sequel";

    private static final Set<String> COMPLETED = Set.of("to", "of", "for", "that", "on");

    private final Scene scene;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final EncounterVerbs verbs;

    Sequels(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.words = scene.words();
        this.verbs = new EncounterVerbs(article, words);
    }

    static boolean isSequel(Encounter mention) {
        return mention.rule.equals(RULE);
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean told = !verb.negated()
                    && verb.form() == VerbGroup.Form.FINITE
                    && !StatusReader.isOpen(verb)
                    && !scene.speech().holds(verb.head());
            if (told) {
                sequel(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> sequel(VerbGroup verb, Range sentence) {
        Optional<Chunk> matter = verb.passive()
                ? verb.subjects().stream().findFirst().flatMap(phrase -> article.chunkOf(phrase.last()))
                : phraseAt(verbs.end(verb), sentence);
        Optional<MeetingStatus> status = matter.flatMap(phrase -> status(verb, phrase));
        return status.map(told -> {
            Encounter mention = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
            mention.definite = isDefinite(matter.get());
            mention.status = status;
            mention.confidence = 0.6;
            if (!verb.passive()) {
                mention.participants.addAll(scene.subjects().of(verb));
            }
            return mention;
        });
    }

    private Optional<MeetingStatus> status(VerbGroup verb, Chunk phrase) {
        String head = article.token(phrase.head()).lower();
        Set<Handling> handling = verbs.handling(verb);
        boolean offer = words.is(Use.OFFER, head) && isDefinite(phrase) && !isCompleted(phrase);
        if (words.is(Use.TOUR, head) && handling.contains(Handling.CANCEL)) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        boolean coming = verb.tense() == VerbGroup.Tense.FUTURE && words.is(Use.VISITING, article.token(verb.head()));
        if (words.is(Use.TOUR, head) && isDefinite(phrase) && coming) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (offer && handling.contains(Handling.DECLINE)) {
            return Optional.of(MeetingStatus.DECLINED);
        }
        boolean accepts = words.is(Use.AGREEING, article.token(verb.head()));
        return offer && accepts ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
    }

    /** "the offer to buy the port": of something else, or told by the infinitive of meeting. */
    private boolean isCompleted(Chunk phrase) {
        int next = phrase.tokens().to();
        return next < article.tokens().size()
                && COMPLETED.contains(article.token(next).lower());
    }

    private boolean isDefinite(Chunk phrase) {
        return words.is(Use.DEFINITE, article.token(phrase.tokens().from()));
    }

    private Optional<Chunk> phraseAt(int at, Range sentence) {
        return at < sentence.to()
                ? article.chunkOf(at).filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                : Optional.empty();
    }
}
