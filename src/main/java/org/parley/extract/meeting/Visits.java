package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * Reads visits of officials to other states: "Lara will visit Chile", "the visit by Lara to Chile". They stand for the
 * encounter that a visit is made for, where the article tells of no other.
 */
final class Visits implements EncounterReader {
    static final String RULE = "visit-state";

    private static final int REACH = 16;

    private final Scene scene;
    private final ParsedArticle article;
    private final Goals goals;
    private final EncounterVerbs verbs;

    Visits(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.goals = new Goals(scene);
        this.verbs = new EncounterVerbs(article, scene.words());
    }

    /** The visits that a sentence tells of. */
    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            if (scene.is(Use.VISIT, i) && !scene.speech().holds(i)) {
                visit(i, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> visit(int token, Sentence sentence) {
        Optional<VerbGroup> verb = verbAt(token, sentence);
        boolean direct = verb.isPresent() && isPlaceBehind(token);
        if (direct && isInvited(verb.get(), sentence)) {
            return Optional.empty();
        }
        Optional<Reference> goal =
                direct ? goals.at(token + 1) : goal(token, sentence).or(() -> inside(token));
        List<EntityKey> visitors = direct ? scene.subjects().of(verb.get()) : visitors(token, sentence);
        List<EntityKey> named = visitors.stream().filter(scene::isNamedPerson).toList();
        List<EntityKey> persons = direct && named.isEmpty() ? official(verb.get(), visitors) : named;
        if (direct && goal.isEmpty() && !persons.isEmpty()) {
            return region(verb.get(), persons);
        }
        boolean house = !direct
                && goal.isPresent()
                && goals.state(goal.get().entity()).isEmpty()
                && inside(token).equals(goal);
        if (goal.isEmpty()
                || persons.isEmpty()
                || (!house && goals.isAtHome(persons, goal.get().entity()))) {
            return Optional.empty();
        }
        Encounter encounter =
                new Encounter(direct ? verb.get().tokens() : new Range(token, token + 1), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(persons);
        encounter.status = direct ? scene.statuses().ofVerb(verb.get()) : Optional.of(status(token, sentence));
        encounter.evidence = Range.covering(encounter.trigger, goal.get().tokens());
        encounter.confidence = 0.55;
        goals.reach(encounter, goal.get().entity());
        return encounter.status.isEmpty() ? Optional.empty() : Optional.of(encounter);
    }

    /** "Peru's deputy foreign minister visited Chile": the state that somebody without a name stands for. */
    private List<EntityKey> official(VerbGroup verb, List<EntityKey> states) {
        boolean one = verb.subjects().size() == 1
                && states.size() == 1
                && states.get(0).kind() == EntityKind.STATE;
        return one
                        && article.chunkOf(verb.subjects().get(0).last())
                                .map(Chunk::head)
                                .filter(head -> scene.is(Use.PARTY_HEAD, head))
                                .filter(head -> !article.token(head).lower().endsWith("s"))
                                .isPresent()
                ? states
                : List.of();
    }

    /** "conveyed Lara's invitation to Soto to visit Oslo": {@link InvitationNouns} reads it, for the subject does not visit. */
    private boolean isInvited(VerbGroup visit, Sentence sentence) {
        int end = visit.tokens().from();
        int from = Math.max(sentence.tokens().from(), end - REACH);
        return visit.form() == VerbGroup.Form.INFINITIVE
                && IntStream.iterate(end - 1, i -> i >= from, i -> i - 1)
                        .takeWhile(i -> article.chunkOf(i)
                                .filter(chunk -> !chunk.is(Kind.VERB_GROUP))
                                .isPresent())
                        .anyMatch(i -> scene.is(Use.INVITATION, i));
    }

    private Optional<VerbGroup> verbAt(int token, Sentence sentence) {
        return article.verbsIn(sentence).stream()
                .filter(verb -> verb.head() == token)
                .findFirst();
    }

    private boolean isPlaceBehind(int token) {
        return token + 1 < article.tokens().size() && (goals.at(token + 1).isPresent() || isRegion(token + 1));
    }

    private boolean isRegion(int token) {
        return token + 1 < article.tokens().size()
                && article.token(token).is("the")
                && article.token(token + 1).is("region");
    }

    /** "is to visit the region next week": those parts that the article is about. */
    private Optional<Encounter> region(VerbGroup verb, List<EntityKey> persons) {
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(persons);
        encounter.status = scene.statuses().ofVerb(verb);
        encounter.confidence = 0.5;
        return encounter.status.filter(MeetingStatus.PLANNED::equals).map(status -> encounter);
    }

    /** "visit … to Chile". */
    private Optional<Reference> goal(int token, Sentence sentence) {
        int end = Math.min(sentence.tokens().to() - 1, token + REACH);
        for (int i = token + 1; i < end; i++) {
            if (article.token(i).text().equals(",")) {
                return Optional.empty();
            }
            if (article.token(i).is("to")) {
                return goals.at(i + 1);
            }
        }
        return Optional.empty();
    }

    /** "Lara's Oslo visit". */
    private Optional<Reference> inside(int token) {
        return article.chunkOf(token)
                .flatMap(chunk -> scene
                        .linked()
                        .referencesIn(new Range(chunk.tokens().from(), token))
                        .stream()
                        .filter(reference ->
                                Goals.isGoal(reference) && reference.tokens().to() == token)
                        .findFirst());
    }

    /** "visit by Lara", "Lara's visit", "Lara will pay a visit". */
    private List<EntityKey> visitors(int token, Sentence sentence) {
        int next = behindGoal(token + 1, sentence);
        boolean by = next + 1 < sentence.tokens().to()
                && (article.token(next).is("by") || article.token(next).is("of"));
        if (by) {
            return scene.participants().list(next + 1, sentence.tokens().to());
        }
        List<EntityKey> owners =
                article.chunkOf(token).map(scene.participants()::possessors).orElse(List.of());
        if (!owners.isEmpty()) {
            return bearer(token).orElse(owners);
        }
        Optional<VerbGroup> paid = paid(token, sentence);
        return paid.isPresent() ? scene.subjects().of(paid.get()) : payer(token, sentence);
    }

    /** "a visit that Lara paid to Oslo in May". */
    private Optional<VerbGroup> paid(int token, Sentence sentence) {
        boolean relative = token + 1 < sentence.tokens().to()
                && (article.token(token + 1).is("that")
                        || article.token(token + 1).is("which"));
        return relative
                ? article.verbsIn(sentence).stream()
                        .filter(verb -> verb.tokens().from() > token + 1 && scene.is(Use.VISITING, verb.head()))
                        .findFirst()
                        .filter(verb -> verb.tokens().from() - token < REACH)
                : Optional.empty();
    }

    /** Behind "to Oslo" in "visit to Oslo by Lara". */
    private int behindGoal(int at, Sentence sentence) {
        boolean to = at + 2 < sentence.tokens().to() && article.token(at).is("to");
        int behind =
                to ? article.chunkOf(at + 1).map(chunk -> chunk.tokens().to()).orElse(at) : at;
        return behind < sentence.tokens().to() && article.token(behind).is("by") ? behind : at;
    }

    /** "King Aldric of Chile's visit": his, not Chile's. */
    private Optional<List<EntityKey>> bearer(int token) {
        int of = article.chunkOf(token).map(chunk -> chunk.tokens().from() - 1).orElse(-1);
        return of > 0 && article.token(of).is("of")
                ? article.chunkOf(of - 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .map(chunk -> scene.participants().of(chunk.tokens()))
                        .filter(keys -> !keys.isEmpty())
                : Optional.empty();
    }

    private List<EntityKey> payer(int token, Sentence sentence) {
        int from = article.chunkOf(token).map(chunk -> chunk.tokens().from()).orElse(token);
        return article.verbsIn(sentence).stream()
                .filter(verb -> (isBeside(verb, from) && (scene.is(Use.VISITING, verb.head()) || isCancelling(verb)))
                        || isLeading(verb, from))
                .findFirst()
                .map(scene.subjects()::of)
                .orElse(List.of());
    }

    /** "the upcoming visit", "is to pay a visit", "will begin a visit": planned; else it took place. */
    private MeetingStatus status(int token, Sentence sentence) {
        Optional<Chunk> phrase = article.chunkOf(token);
        int from = phrase.map(chunk -> chunk.tokens().from()).orElse(token);
        boolean coming = new Range(Math.max(sentence.tokens().from(), Math.min(from, token - 3)), token)
                .indices()
                .anyMatch(i -> scene.is(Use.COMING, i));
        if (isCancelled(token, from, sentence)) {
            return MeetingStatus.CANCELLED;
        }
        boolean ahead = article.verbsIn(sentence).stream()
                .filter(verb -> isBeside(verb, from) || isLeading(verb, from))
                .anyMatch(verb -> verb.form() == VerbGroup.Form.INFINITIVE || verb.tense() == VerbGroup.Tense.FUTURE);
        return coming || ahead ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }

    /** "will lead a delegation on a visit to Peru". */
    private boolean isLeading(VerbGroup verb, int from) {
        int on = from - 1;
        return scene.is(Use.LEADING, verb.head())
                && on > verb.tokens().to()
                && article.token(on).is("on")
                && article.chunkOf(on - 1)
                        .filter(chunk ->
                                chunk.tokens().from() == verb.tokens().to() && scene.is(Use.GROUP, chunk.head()))
                        .isPresent();
    }

    private static boolean isBeside(VerbGroup verb, int from) {
        return verb.tokens().to() <= from && from - verb.tokens().to() < 2;
    }

    private boolean isCancelling(VerbGroup verb) {
        return !verb.negated() && verbs.handling(verb).contains(Handling.CANCEL);
    }

    /** "a visit by Lara to Lima was called off", "Lara put off her visit to Lima". */
    private boolean isCancelled(int token, int from, Sentence sentence) {
        return article.verbsIn(sentence).stream()
                .filter(this::isCancelling)
                .anyMatch(verb -> verb.passive()
                        ? verb.subjects().stream().anyMatch(subject -> subject.contains(token))
                        : verbs.end(verb) == from || isBeside(verb, from));
    }
}
