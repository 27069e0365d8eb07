package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;

/**
 * Reads who hands somebody a message of another: "Lara delivered a letter from her president to Varga". It stands for their
 * encounter where the article tells of no other.
 */
final class Deliveries implements EncounterReader {
    static final String RULE = "message-delivered";

    /** Words between the message and who gets it. */
    private static final int REACH = 14;

    private final Scene scene;
    private final ParsedArticle article;

    Deliveries(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean delivers = scene.is(Use.DELIVERING, verb.head())
                    && !verb.passive()
                    && !verb.negated()
                    && !scene.speech().holds(verb.head());
            if (delivers && isMessage(verb.tokens().to(), sentence.tokens())) {
                delivery(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isMessage(int at, Range sentence) {
        return at < sentence.to()
                && article.chunkOf(at)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && scene.is(Use.MESSAGE, chunk.head()))
                        .isPresent();
    }

    private Optional<Encounter> delivery(VerbGroup verb, Range sentence) {
        List<EntityKey> bearers = named(scene.subjects().of(verb));
        int message = article.chunkOf(verb.tokens().to())
                .map(Chunk::tokens)
                .orElseThrow()
                .to();
        List<EntityKey> receivers = IntStream.range(message, Math.min(sentence.to() - 1, message + REACH))
                .takeWhile(i -> article.chunkOf(i)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP) || chunk.is(Kind.SUBORDINATOR))
                        .isEmpty())
                .filter(i -> article.token(i).is("to"))
                .mapToObj(i -> named(scene.participants().list(i + 1, sentence.to())))
                .findFirst()
                .orElse(List.of());
        Optional<MeetingStatus> status = scene.statuses().ofVerb(verb);
        if (bearers.size() != 1 || receivers.size() != 1 || receivers.equals(bearers) || status.isEmpty()) {
            return Optional.empty();
        }
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(bearers);
        encounter.participants.addAll(receivers);
        encounter.status = status;
        encounter.verbal = true;
        encounter.confidence = 0.5;
        return Optional.of(encounter);
    }

    private List<EntityKey> named(List<EntityKey> keys) {
        return keys.stream().filter(scene::isNamedPerson).toList();
    }
}
