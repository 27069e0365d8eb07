package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords.Handling;

/**
 * Reads visits to which the noun invites somebody: "Lara accepted Varga's invitation to Lima", "declined an invitation from
 * Varga to visit Lima", "Varga sent Lara an invitation".
 */
final class InvitationNouns implements EncounterReader {
    /** Words between the verb and the noun that is its object. */
    private static final int OBJECT = 7;

    /** Words between the noun and the place of the visit. */
    private static final int GOAL = 16;

    private final Scene scene;
    private final ParsedArticle article;
    private final Goals goals;

    InvitationNouns(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.goals = new Goals(scene);
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            int noun = i;
            if (scene.is(Use.INVITATION, i) && !scene.speech().holds(i)) {
                article.chunkOf(i)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.head() == noun)
                        .flatMap(chunk -> invitation(chunk, sentence.tokens()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> invitation(Chunk noun, Range sentence) {
        Optional<VerbGroup> verb = verb(noun, sentence);
        List<EntityKey> owners = senders(noun, sentence);
        Optional<MeetingStatus> status = verb.flatMap(this::status)
                .or(() -> owners.isEmpty() ? Optional.empty() : Optional.of(MeetingStatus.PROPOSED));
        if (status.isEmpty()) {
            return Optional.empty();
        }
        boolean sent = status.get() == MeetingStatus.PROPOSED;
        List<EntityKey> subjects = sent && !owners.isEmpty()
                ? owners
                : verb.map(scene.subjects()::of).orElse(List.of());
        List<EntityKey> others = sent ? guests(noun, sentence) : inviters(noun, sentence);
        List<EntityKey> guests = sent ? others : subjects;
        if (subjects.size() != 1
                || others.size() != 1
                || !scene.isNamedPerson(guests.get(0))
                || isSameSide(subjects.get(0), others.get(0))) {
            return Optional.empty();
        }
        Optional<Reference> goal = goals.of(new Range(
                noun.tokens().to(), Math.min(sentence.to(), noun.tokens().to() + GOAL)));
        Encounter encounter = new Encounter(noun.tokens(), MeetingKind.BILATERAL, Invitations.RULE);
        encounter.participants.addAll(subjects);
        encounter.participants.addAll(others);
        encounter.status = status;
        goal.map(Reference::entity).ifPresent(place -> place(encounter, place));
        encounter.evidence =
                goal.map(place -> Range.covering(noun.tokens(), place.tokens())).orElse(noun.tokens());
        encounter.confidence = 0.55;
        return Optional.of(encounter);
    }

    private static void place(Encounter encounter, EntityKey goal) {
        encounter.place = Optional.of(goal).filter(key -> key.kind() == EntityKind.PLACE);
    }

    private boolean isSameSide(EntityKey one, EntityKey other) {
        return scene.parties().party(one).equals(scene.parties().party(other));
    }

    /** The verb whose object the noun is. */
    private Optional<VerbGroup> verb(Chunk noun, Range sentence) {
        int from = noun.tokens().from();
        return article.verbsBetween(sentence.from(), from).stream()
                .filter(verb ->
                        verb.tokens().to() <= from && from - verb.tokens().to() < OBJECT)
                .reduce((first, last) -> last)
                .filter(verb -> !verb.passive() && !verb.negated());
    }

    /** "accepted": planned; "declined": refused; "sent": nothing but offered. */
    private Optional<MeetingStatus> status(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        if (scene.is(Use.ACCEPTING, verb.head())) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (scene.words().handling(word).contains(Handling.DECLINE)) {
            return Optional.of(MeetingStatus.DECLINED);
        }
        return scene.is(Use.EXTENDING, verb.head()) ? Optional.of(MeetingStatus.PROPOSED) : Optional.empty();
    }

    /** "Lara's invitation", "the invitation of President Lara", "an invitation by President Lara". */
    private List<EntityKey> senders(Chunk noun, Range sentence) {
        List<EntityKey> owners = scene.participants().possessors(noun);
        return owners.isEmpty()
                ? Stream.of("of", "by")
                        .map(preposition -> behind(noun, preposition, sentence))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : owners;
    }

    /** "to Varga", right behind the noun or behind who sends it. */
    private List<EntityKey> guests(Chunk noun, Range sentence) {
        int end = Math.min(sentence.to() - 1, noun.tokens().to() + GOAL);
        return IntStream.range(noun.tokens().to(), end)
                .takeWhile(i -> article.chunkOf(i)
                        .filter(chunk -> !chunk.is(Kind.VERB_GROUP) && !chunk.is(Kind.COMMA))
                        .isPresent())
                .filter(i -> article.token(i).is("to"))
                .mapToObj(i -> scene.participants().list(i + 1, sentence.to()))
                .findFirst()
                .orElse(List.of());
    }

    private List<EntityKey> inviters(Chunk noun, Range sentence) {
        List<EntityKey> owners = scene.participants().possessors(noun);
        return owners.isEmpty() ? behind(noun, "from", sentence) : owners;
    }

    private List<EntityKey> behind(Chunk noun, String preposition, Range sentence) {
        int at = noun.tokens().to();
        return at + 1 < sentence.to() && article.token(at).is(preposition)
                ? scene.participants().list(at + 1, sentence.to())
                : List.of();
    }
}
