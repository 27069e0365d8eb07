package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Applies the verb that governs a noun of encounter: who holds, hosts, chairs, mediates, refuses or proposes it. */
final class Governor {
    private static final int REACH = 8;

    /** Words of where and when between an encounter and who led it. */
    private static final int SETTING = 12;

    private static final Optional<MeetingStatus> CANCELLED = Optional.of(MeetingStatus.CANCELLED);

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final StatusReader statuses;
    private final EncounterVerbs verbs;
    private final Subjects subjects;
    private final SubjectPhrase phrases;
    private final GoverningVerb governing;
    private final Gathering gathering;
    private final SubjectStatuses happening;
    private final Doubts doubts;

    Governor(ParsedArticle article, MeetingWords words, Participants participants, StatusReader statuses) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.statuses = statuses;
        this.verbs = new EncounterVerbs(article, words);
        this.subjects = new Subjects(article, words, participants);
        this.phrases = new SubjectPhrase(article, words);
        this.governing = new GoverningVerb(article, words);
        this.doubts = new Doubts(article, words);
        this.happening = new SubjectStatuses(article, words, verbs);
        this.gathering = new Gathering(article, words, participants);
    }

    void apply(Encounter encounter, Chunk phrase) {
        boolean thought = encounter.trigger.indices().anyMatch(i -> words.is(Use.HYPOTHESIS, article.token(i)));
        if (thought || statuses.isHypothetical(phrase.tokens().from() - 1)) {
            encounter.status = Optional.of(MeetingStatus.PROPOSED);
            encounter.unreal = thought;
        }
        Optional<VerbGroup> over = governing.over(phrase);
        over.ifPresent(verb -> asObject(encounter, verb));
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(phrase.head()))) {
            if (phrases.isSubject(phrase.tokens(), verb) || isToldOf(phrase, verb)) {
                asSubject(encounter, verb);
                gathering.tell(encounter, verb);
            }
            encounter.hosts.addAll(hosts(verb));
        }
    }

    /** "where Premier Brandel will be the host", "agreed to play host". */
    private List<EntityKey> hosts(VerbGroup verb) {
        String head = article.token(verb.head()).lower();
        boolean predicate = Set.of("be", "is", "was", "play", "plays", "played", "act", "acts", "acted")
                        .contains(head)
                && article.chunkOf(Math.min(verb.tokens().to(), article.tokens().size() - 1))
                        .filter(chunk ->
                                chunk.is(Kind.NOUN_PHRASE) && words.is(Use.HOST_NOUN, article.token(chunk.head())))
                        .isPresent();
        return predicate
                ? verb.subjects().stream()
                        .flatMap(subject -> participants.of(subject).stream())
                        .toList()
                : List.of();
    }

    /** What a verb does with the encounter that is its object. */
    void asObject(Encounter encounter, VerbGroup verb) {
        Set<Handling> handling = verbs.handling(verb);
        if (handling.isEmpty() && isPurpose(encounter, verb)) {
            handling = Set.of(isReady(encounter) ? Handling.PROPOSE : Handling.ATTEND);
        }
        if (governing.isDoneThere(encounter, verb, handling)) {
            handling = Set.of(Handling.ATTEND);
        }
        if (handling.isEmpty() || governing.isUntold(encounter, verb, handling)) {
            return;
        }
        if (handling.contains(Handling.DECLINE) && doubts.isReport(encounter)) {
            encounter.denied = true;
            return;
        }
        if (governing.isUninvited(verb)) {
            encounter.absentees.addAll(subjects.of(verb));
            return;
        }
        encounter.goesOn |= words.is(Use.GOING_ON, article.token(verb.head()));
        encounter.separate |= verb.tokens()
                .indices()
                .anyMatch(i -> article.token(i).is("then") || article.token(i).is("separately"));
        List<EntityKey> doers = new ArrayList<>(doers(verb));
        Optional<MeetingStatus> status = statuses.ofHandling(verb, handling);
        boolean trying = encounter.definite && handling.contains(Handling.MEDIATE) && isTrying(verb);
        encounter.status = trying ? encounter.status : status.or(() -> encounter.status);
        encounter.onTheWay |= governing.isOnTheWay(encounter, verb, handling);
        encounter.loose |= encounter.onTheWay;
        encounter.decided |= handling.contains(Handling.PLAN)
                || status.filter(MeetingStatus.DECLINED::equals).isPresent();
        doers.addAll(jointly(encounter));
        encounter.withGroup |= doers.isEmpty() && subjects.isWriter(verb) && handling.contains(Handling.ATTEND);
        place(encounter, verb, handling, doers);
        extendEvidence(encounter, verb);
    }

    /** "is trying to mediate the talks": they go on whether it succeeds or not. */
    private static boolean isTrying(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.INFINITIVE;
    }

    /** The subject, or who does what is done; a verb before its object is none of the passive. */
    private List<EntityKey> doers(VerbGroup verb) {
        boolean active = !verb.passive()
                || (verb.form() == VerbGroup.Form.REDUCED_PASSIVE
                        && verb.agent().isEmpty());
        return active ? subjects.of(verb) : agents(verb);
    }

    /** By whom it is done, all of "by Lara and Soto". */
    private List<EntityKey> agents(VerbGroup verb) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        return verb.agent().map(agent -> participants.list(agent.from(), end)).orElse(List.of());
    }

    /** "is chairing the talks in Lima together with B". */
    private List<EntityKey> jointly(Encounter encounter) {
        int end = article.sentenceOf(encounter.trigger.from()).tokens().to();
        for (int i = encounter.trigger.to(); i + 1 < Math.min(end, encounter.trigger.to() + REACH); i++) {
            boolean joint = words.is(Use.JOINTLY, article.token(i));
            boolean with = article.token(i + 1).is("with");
            if (joint && (with || article.token(i).is("alongside"))) {
                return participants.list(with ? i + 2 : i + 1, end);
            }
        }
        return List.of();
    }

    /** "is in Manila for talks with". */
    private boolean isPurpose(Encounter encounter, VerbGroup verb) {
        int before = encounter.trigger.from() - 1;
        return before > 0
                && article.token(before).is("for")
                && Set.of("is", "was", "are", "were", "been")
                        .contains(article.token(verb.head()).lower());
    }

    /** "is ready for talks". */
    private boolean isReady(Encounter encounter) {
        return words.is(Use.WISH, article.token(encounter.trigger.from() - 2));
    }

    private void place(Encounter encounter, VerbGroup verb, Set<Handling> handling, List<EntityKey> subjects) {
        if (handling.contains(Handling.HOST)) {
            encounter.hosts.addAll(subjects);
            if (isWith(encounter)) {
                encounter.participants.addAll(subjects);
            }
        } else if (handling.contains(Handling.CHAIR)) {
            encounter.chairs.addAll(subjects);
        } else if (handling.contains(Handling.MEDIATE)) {
            encounter.mediators.addAll(subjects);
        } else if (handling.contains(Handling.ATTEND)) {
            encounter.attended = encounter.definite && !verb.negated();
            attend(encounter, verb, subjects);
        } else if (handling.contains(Handling.DECLINE)) {
            decline(encounter, subjects);
        } else if (handling.contains(Handling.PLAN) || !encounter.participants.isEmpty()) {
            boolean cancels = handling.contains(Handling.CANCEL);
            (cancels || encounter.closed ? Set.<EntityKey>of() : subjects).forEach(encounter.participants::add);
        }
    }

    /** "hosted a summit with Lara": the host takes part. */
    private boolean isWith(Encounter encounter) {
        int next = encounter.trigger.to();
        return next < article.tokens().size() && article.token(next).is("with");
    }

    /** "did not attend the talks" tells who stayed away; "will not hold talks" refuses them. */
    private void attend(Encounter encounter, VerbGroup verb, List<EntityKey> subjects) {
        int before = verb.tokens().from() - 1;
        boolean not =
                before >= 0 && (article.token(before).is("not") || words.is(Use.INABILITY, article.token(before)));
        boolean missed = isMissed(encounter, verb) || (not && encounter.definite);
        encounter.denied = (verb.negated()
                        && encounter.status.isEmpty()
                        && words.is(Use.HOLDING, article.token(verb.head())))
                || doubts.isDoubted(verb);
        encounter.status = missed ? Optional.empty() : encounter.status;
        if (encounter.definite && (verb.negated() || missed)) {
            encounter.absentees.addAll(subjects);
        } else if (!encounter.closed || !encounter.status.equals(Optional.of(MeetingStatus.PROPOSED))) {
            encounter.participants.addAll(subjects);
        }
    }

    /** "had been expected to attend the talks, but was unable to travel": stayed away. */
    private boolean isMissed(Encounter encounter, VerbGroup verb) {
        Range sentence = article.sentenceOf(verb.head()).tokens();
        int end = Math.min(sentence.to(), encounter.trigger.to() + REACH);
        return statuses.isPastPlan(verb)
                && IntStream.range(encounter.trigger.to(), end)
                        .filter(i -> article.token(i).is("but"))
                        .anyMatch(but -> new Range(but, Math.min(sentence.to(), but + REACH))
                                .indices()
                                .anyMatch(i -> words.is(Use.MISSING, article.token(i))));
    }

    /** "skipped the talks between A and B" stays away from an encounter of others, "declined talks with B" refuses one. */
    private static void decline(Encounter encounter, List<EntityKey> subjects) {
        boolean ofOthers =
                encounter.participants.size() > 1 || (encounter.participants.isEmpty() && encounter.definite);
        if (ofOthers) {
            encounter.absentees.addAll(subjects);
            encounter.status = Optional.empty();
        } else {
            encounter.participants.addAll(subjects);
        }
    }

    /** "a summit in Lima on Monday hosted by Lara": only where and when stands between. */
    private boolean isToldOf(Chunk phrase, VerbGroup verb) {
        int from = phrase.tokens().to();
        int to = verb.tokens().from();
        return verb.form() == VerbGroup.Form.REDUCED_PASSIVE
                && verb.agent().isPresent()
                && from < to
                && to - from < SETTING
                && new Range(from, to).indices().allMatch(gathering::isSetting);
    }

    /** "the talks were hosted by Lara". */
    private void led(Encounter encounter, VerbGroup verb, Set<Handling> handling) {
        if (verb.passive()) {
            encounter
                    .part(handling, article.token(verb.head()).is("convened"))
                    .ifPresent(part -> part.addAll(agents(verb)));
        }
    }

    private void asSubject(Encounter encounter, VerbGroup verb) {
        encounter.denied |= !encounter.definite && doubts.isDoubted(verb);
        encounter.goesOn |= words.is(Use.GOING_ON, article.token(verb.head()));
        Set<Handling> handling = verbs.handling(verb);
        led(encounter, verb, handling);
        boolean told = verb.form() == VerbGroup.Form.REDUCED_PASSIVE && encounter.status.isPresent();
        if (told && verb.agent().isPresent()) {
            return;
        }
        if (verb.passive() && handling.contains(Handling.PROPOSE) && encounter.closed) {
            encounter.status = Optional.of(MeetingStatus.PROPOSED);
            encounter.unreal = false;
        }
        String head = article.token(verb.head()).lower();
        boolean is = Set.of("is", "are", "'s").contains(head) && !happening.isExcluded(verb);
        boolean refused =
                encounter.status.filter(MeetingStatus.DECLINED::equals).isPresent() && happening.isRelative(verb);
        if (is || refused) {
            return;
        }
        encounter.loose |= Set.of("come", "comes", "follow", "follows").contains(head) && verb.tense() == Tense.PRESENT;
        if (happening.isExcluded(verb)) {
            encounter.status = Optional.of(MeetingStatus.DECLINED);
            encounter.decided = true;
        } else if ((handling.contains(Handling.CANCEL) && verb.passive())
                || (handling.contains(Handling.PLAN) && verb.passive())) {
            boolean moved = handling.contains(Handling.CANCEL) && happening.isMoved(verb);
            encounter.status = moved ? Optional.of(MeetingStatus.PLANNED) : statuses.ofHandling(verb, handling);
            encounter.tentative |= moved;
        } else if ((words.is(Use.HAPPENING, head) || handling.contains(Handling.ATTEND))
                && !happening.isParticiple(encounter, verb)) {
            encounter.status = (happening.isUndone(encounter, verb) ? CANCELLED : statuses.ofVerb(verb))
                    .or(() -> encounter.status);
        }
        extendEvidence(encounter, verb);
    }

    private void extendEvidence(Encounter encounter, VerbGroup verb) {
        if (Math.abs(verb.head() - encounter.trigger.from()) < 25) {
            encounter.evidence = Range.covering(encounter.evidence, verb.tokens());
        }
    }
}
