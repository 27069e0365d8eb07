package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.extract.actor.Parties;
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
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.Territory;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Reads journeys of officials to other states on a day or with a purpose: "Lara flew to Lima on Monday to press for a truce". As
 * {@link Visits} they stand for the encounter that they are made for, where the article tells of no other.
 */
final class Arrivals {
    static final String RULE = "arrival";

    /** Words between the verb and where it goes, and behind it up to its purpose. */
    private static final int REACH = 6;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final StatusReader statuses;
    private final SpokenWords speech;
    private final Parties parties;
    private final Subjects subjects;

    Arrivals(LinkedArticle linked, MeetingWords words, Participants participants, StatusReader statuses) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
        this.statuses = statuses;
        this.speech = new SpokenWords(article, 1);
        this.parties = new Parties(linked);
        this.subjects = new Subjects(article, words, participants);
    }

    List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            if (isJourney(verb) && !speech.holds(verb.head())) {
                List<EntityKey> officials = officials(verb);
                goals(verb, sentence.tokens()).stream()
                        .filter(goal -> !officials.isEmpty() && !isAtHome(officials, goal.entity()))
                        .flatMap(goal -> arrival(verb, officials, goal).stream())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private boolean isJourney(VerbGroup verb) {
        return (words.is(Use.GOING_ABROAD, article.token(verb.head()).lower()) || isAwaited(verb))
                && !verb.negated()
                && (!verb.passive() || isAwaited(verb))
                && verb.form() != VerbGroup.Form.PARTICIPLE;
    }

    /** "is due in Lima on Friday". */
    private boolean isAwaited(VerbGroup verb) {
        int next = verb.tokens().to();
        boolean being = Set.of("is", "are", "was", "were")
                .contains(article.token(verb.head()).lower());
        boolean due = being
                && next + 1 < article.tokens().size()
                && article.token(next).is("due")
                && article.token(next + 1).is("in");
        boolean expected = verb.passive()
                && next < article.tokens().size()
                && words.is(Use.AWAITED, article.token(verb.head()).lower())
                && article.token(next).is("in");
        return due || expected;
    }

    /** Persons of whom the article tells the state or body that they act for. */
    private List<EntityKey> officials(VerbGroup verb) {
        return subjects.of(verb).stream()
                .filter(key -> key.kind() == EntityKind.PERSON
                        && !linked.entity(key).anonymous()
                        && !parties.party(key).equals(key))
                .toList();
    }

    private Optional<Encounter> arrival(VerbGroup verb, List<EntityKey> officials, Reference goal) {
        Optional<MeetingStatus> read = isAwaited(verb) ? Optional.of(MeetingStatus.PLANNED) : statuses.ofVerb(verb);
        Optional<MeetingStatus> status =
                read.filter(told -> told == MeetingStatus.HELD || told == MeetingStatus.PLANNED);
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(officials);
        encounter.status = status;
        encounter.evidence = Range.covering(verb.tokens(), goal.tokens());
        encounter.confidence = 0.5;
        encounter.place = Optional.of(goal.entity()).filter(key -> key.kind() == EntityKind.PLACE);
        encounter.territory = encounter.place.flatMap(linked::territoryOf);
        state(goal.entity()).filter(linked.entities()::containsKey).ifPresent(encounter.participants::add);
        return status.map(told -> encounter);
    }

    /** "in Lima", "for Lima and Quito", if a day or a purpose is told. */
    private List<Reference> goals(VerbGroup verb, Range sentence) {
        List<Reference> goals = new ArrayList<>();
        int end = Math.min(sentence.to(), verb.tokens().to() + REACH);
        for (int i = verb.tokens().to(); i < end; i++) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.filter(this::isOther).isPresent()) {
                break;
            }
            if (words.is(Use.REACHED, article.token(i).lower())) {
                i = places(i + 1, sentence, goals);
                break;
            }
        }
        boolean told = !goals.isEmpty()
                && (isPurpose(goals.get(goals.size() - 1).tokens().to(), sentence)
                        || isDated(
                                verb.tokens().to(),
                                goals.get(goals.size() - 1).tokens().to() + REACH / 2,
                                sentence));
        return told ? goals : List.of();
    }

    private int places(int from, Range sentence, List<Reference> goals) {
        int i = from;
        while (i < sentence.to()) {
            Optional<Reference> place = placeAt(i);
            if (place.isEmpty()) {
                return i;
            }
            goals.add(place.get());
            i = place.get().tokens().to();
            if (i < sentence.to() && article.token(i).is("and")) {
                i++;
            }
        }
        return i;
    }

    private boolean isOther(Chunk chunk) {
        return chunk.is(Kind.VERB_GROUP)
                || chunk.is(Kind.COMMA)
                || chunk.is(Kind.SUBORDINATOR)
                || chunk.is(Kind.RELATIVE);
    }

    private boolean isPurpose(int at, Range sentence) {
        return at < sentence.to()
                && article.token(at).is("to")
                && article.chunkOf(at)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                        .isPresent();
    }

    private boolean isDated(int from, int to, Range sentence) {
        Range behind = new Range(from, Math.max(from, Math.min(to, sentence.to())));
        return IntStream.concat(
                        IntStream.range(sentence.from(), Math.min(sentence.to(), sentence.from() + 2)),
                        behind.indices())
                .anyMatch(i ->
                        article.chunkOf(i).filter(chunk -> chunk.is(Kind.TIME)).isPresent());
    }

    private Optional<Reference> placeAt(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.tokens().from() == token)
                .flatMap(chunk -> linked.referencesIn(chunk.tokens()).stream()
                        .filter(reference -> reference.form() == Reference.Form.NAME
                                && reference.tokens().last() == chunk.tokens().last()
                                && (reference.entity().kind() == EntityKind.PLACE
                                        || reference.entity().kind() == EntityKind.STATE))
                        .findFirst());
    }

    private Optional<EntityKey> state(EntityKey goal) {
        return goal.kind() == EntityKind.PLACE ? linked.territoryOf(goal).map(Territory::state) : Optional.of(goal);
    }

    private boolean isAtHome(List<EntityKey> officials, EntityKey goal) {
        Optional<EntityKey> state = state(goal);
        return state.isEmpty()
                || officials.stream().anyMatch(person -> parties.party(person).equals(state.get()));
    }
}
