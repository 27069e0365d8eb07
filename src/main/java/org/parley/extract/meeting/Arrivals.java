package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.WordClass;

/**
 * Reads journeys of officials to other states on a day or with a purpose: "Lara flew to Lima on Monday to press for a truce". As
 * {@link Visits} they stand for the encounter that they are made for, where the article tells of no other.
 */
final class Arrivals implements EncounterReader {
    private static final Set<String> BE = WordClass.BE.words();

    static final String RULE = "arrival";

    /** Words between the verb and where it goes, and behind it up to its purpose. */
    private static final int REACH = 6;

    private final Scene scene;
    private final ParsedArticle article;
    private final Goals goals;

    Arrivals(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.goals = new Goals(scene);
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            if (isJourney(verb) && !scene.speech().holds(verb.head())) {
                List<EntityKey> officials = officials(verb);
                destinations(verb, sentence.tokens()).stream()
                        .filter(goal -> !officials.isEmpty() && !goals.isAtHome(officials, goal.entity()))
                        .flatMap(goal -> arrival(verb, officials, goal).stream())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private boolean isJourney(VerbGroup verb) {
        return (scene.is(Use.GOING_ABROAD, verb.head()) || isAwaited(verb))
                && !verb.negated()
                && (!verb.passive() || isAwaited(verb))
                && verb.form() != VerbGroup.Form.PARTICIPLE;
    }

    /** "is due in Lima on Friday". */
    private boolean isAwaited(VerbGroup verb) {
        int next = verb.tokens().to();
        boolean being = BE.contains(article.token(verb.head()).lower());
        boolean due = being
                && next + 1 < article.tokens().size()
                && article.token(next).is("due")
                && article.token(next + 1).is("in");
        boolean expected = verb.passive()
                && next < article.tokens().size()
                && scene.is(Use.AWAITED, verb.head())
                && article.token(next).is("in");
        return due || expected;
    }

    /** Persons of whom the article tells the state or body that they act for. */
    private List<EntityKey> officials(VerbGroup verb) {
        return scene.subjects().of(verb).stream()
                .filter(key ->
                        scene.isNamedPerson(key) && !scene.parties().party(key).equals(key))
                .toList();
    }

    private Optional<Encounter> arrival(VerbGroup verb, List<EntityKey> officials, Reference goal) {
        Optional<MeetingStatus> read = isAwaited(verb)
                ? Optional.of(MeetingStatus.PLANNED)
                : scene.statuses().ofVerb(verb);
        Optional<MeetingStatus> status =
                read.filter(told -> told == MeetingStatus.HELD || told == MeetingStatus.PLANNED);
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(officials);
        encounter.status = status;
        encounter.evidence = Range.covering(verb.tokens(), goal.tokens());
        encounter.confidence = 0.5;
        goals.reach(encounter, goal.entity());
        return status.map(told -> encounter);
    }

    /** "in Lima", "for Lima and Quito", if a day or a purpose is told. */
    private List<Reference> destinations(VerbGroup verb, Range sentence) {
        List<Reference> there = new ArrayList<>();
        int end = Math.min(sentence.to(), verb.tokens().to() + REACH);
        for (int i = verb.tokens().to(); i < end; i++) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.filter(this::isOther).isPresent()) {
                break;
            }
            if (scene.is(Use.REACHED, i)) {
                i = places(i + 1, sentence, there);
                break;
            }
        }
        boolean told = !there.isEmpty()
                && (isPurpose(there.get(there.size() - 1).tokens().to(), sentence)
                        || isDated(
                                verb.tokens().to(),
                                there.get(there.size() - 1).tokens().to() + REACH / 2,
                                sentence));
        return told ? there : List.of();
    }

    private int places(int from, Range sentence, List<Reference> there) {
        int i = from;
        while (i < sentence.to()) {
            Optional<Reference> place = goals.at(i);
            if (place.isEmpty()) {
                return i;
            }
            there.add(place.get());
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
        boolean visit = at + 1 < sentence.to()
                && article.token(at).is("on")
                && article.chunkOf(at + 1)
                        .filter(chunk -> scene.is(Use.VISIT, chunk.head()))
                        .isPresent();
        return visit || isDeed(at, sentence);
    }

    /** "flew to Lima to press for a truce". */
    private boolean isDeed(int at, Range sentence) {
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
}
