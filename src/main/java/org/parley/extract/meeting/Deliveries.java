package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Reads who hands somebody a message of another: "Lara delivered a letter from her president to Varga". It stands for their
 * encounter where the article tells of no other.
 */
final class Deliveries {
    static final String RULE = "message-delivered";

    /** Words between the message and who gets it. */
    private static final int REACH = 14;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final StatusReader statuses;
    private final Subjects subjects;
    private final SpokenWords speech;

    Deliveries(LinkedArticle linked, MeetingWords words, Participants participants, StatusReader statuses) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
        this.participants = participants;
        this.statuses = statuses;
        this.subjects = new Subjects(article, words, participants);
        this.speech = new SpokenWords(article, 1);
    }

    List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean delivers =
                    words.is(Use.DELIVERING, article.token(verb.head()).lower())
                            && !verb.passive()
                            && !verb.negated()
                            && !speech.holds(verb.head());
            if (delivers && isMessage(verb.tokens().to(), sentence.tokens())) {
                delivery(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isMessage(int at, Range sentence) {
        return at < sentence.to()
                && article.chunkOf(at)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                                && words.is(
                                        Use.MESSAGE, article.token(chunk.head()).lower()))
                        .isPresent();
    }

    private Optional<Encounter> delivery(VerbGroup verb, Range sentence) {
        List<EntityKey> bearers = named(subjects.of(verb));
        int message = article.chunkOf(verb.tokens().to())
                .map(Chunk::tokens)
                .orElseThrow()
                .to();
        List<EntityKey> receivers = IntStream.range(message, Math.min(sentence.to() - 1, message + REACH))
                .takeWhile(i -> article.chunkOf(i)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP) || chunk.is(Kind.SUBORDINATOR))
                        .isEmpty())
                .filter(i -> article.token(i).is("to"))
                .mapToObj(i -> named(participants.list(i + 1, sentence.to())))
                .findFirst()
                .orElse(List.of());
        Optional<MeetingStatus> status = statuses.ofVerb(verb);
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
        return keys.stream()
                .filter(key ->
                        key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous())
                .toList();
    }
}
