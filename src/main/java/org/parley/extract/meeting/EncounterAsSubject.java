package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Applies a verb whose subject is a noun of encounter: whether it takes place, and who leads it. */
final class EncounterAsSubject {
    /** Tells nothing of how far an encounter came. */
    private static final Set<String> IS = Set.of("is", "are", "'s");

    /** Words of where and when between an encounter and who led it. */
    private static final int SETTING = 12;

    private static final Optional<MeetingStatus> CANCELLED = Optional.of(MeetingStatus.CANCELLED);

    private final ParsedArticle article;
    private final MeetingWords words;
    private final StatusReader statuses;
    private final Subjects subjects;
    private final EncounterVerbs verbs;
    private final SubjectPhrase phrases;
    private final SubjectStatuses outcomes;
    private final Gathering gathering;
    private final Doubts doubts;

    EncounterAsSubject(Scene scene) {
        this.article = scene.article();
        this.words = scene.words();
        this.statuses = scene.statuses();
        this.subjects = scene.subjects();
        this.verbs = new EncounterVerbs(article, words);
        this.phrases = new SubjectPhrase(article, words);
        this.outcomes = new SubjectStatuses(article, words, verbs);
        this.gathering = new Gathering(article, words, scene.participants());
        this.doubts = new Doubts(article, words);
    }

    /** Whether the phrase is subject of a verb, or a participle of who led it stands behind. */
    boolean isOf(VerbGroup verb, Chunk phrase) {
        return phrases.isSubject(phrase.tokens(), verb) || isToldOf(phrase, verb);
    }

    void apply(Encounter encounter, VerbGroup verb) {
        happening(encounter, verb);
        gathering.tell(encounter, verb);
    }

    /** "was held", "was called off", "could be arranged". */
    private void happening(Encounter encounter, VerbGroup verb) {
        if (isPurpose(encounter, verb)) {
            return;
        }
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
        boolean is = IS.contains(head) && !outcomes.isExcluded(verb);
        boolean refused =
                encounter.status.filter(MeetingStatus.DECLINED::equals).isPresent() && outcomes.isRelative(verb);
        if (is || refused) {
            return;
        }
        encounter.loose |= words.is(Use.COMING_AFTER, head) && verb.tense() == Tense.PRESENT;
        if (outcomes.isExcluded(verb)) {
            encounter.status = Optional.of(MeetingStatus.DECLINED);
            encounter.decided = true;
        } else if (outcomes.isUndone(encounter, verb)) {
            encounter.status = CANCELLED;
        } else if ((handling.contains(Handling.CANCEL) && verb.passive())
                || (handling.contains(Handling.PLAN) && verb.passive() && !outcomes.isToGoOn(encounter, verb))) {
            boolean moved = handling.contains(Handling.CANCEL) && outcomes.isMoved(verb);
            encounter.status = moved ? Optional.of(MeetingStatus.PLANNED) : statuses.ofHandling(verb, handling);
            encounter.tentative |= moved;
        } else if ((words.is(Use.HAPPENING, head) || handling.contains(Handling.ATTEND))
                && !outcomes.isParticiple(encounter, verb)
                && !outcomes.isToEnd(encounter, verb)) {
            encounter.status = statuses.ofVerb(verb).or(() -> encounter.status);
        } else if (encounter.status.isEmpty() && verb.passive() && StatusReader.isOpen(verb)) {
            encounter.status = Optional.of(MeetingStatus.PROPOSED);
        }
        encounter.reach(verb);
    }

    /** "talks to end the war": what they are for. */
    private boolean isPurpose(Encounter encounter, VerbGroup verb) {
        return verb.form() == VerbGroup.Form.INFINITIVE
                && !verb.passive()
                && verb.tokens().from() == encounter.trigger.to()
                && DirectObject.isAt(article, verb.tokens().to());
    }

    /** "the talks were hosted by Lara". */
    private void led(Encounter encounter, VerbGroup verb, Set<Handling> handling) {
        if (verb.passive()) {
            encounter.part(handling, article.token(verb.head()).is("convened")).ifPresent(part -> {
                part.addAll(subjects.agents(verb));
                boolean due = verb.form() == VerbGroup.Form.INFINITIVE && encounter.status.isEmpty();
                encounter.status = due ? statuses.ofVerb(verb) : encounter.status;
            });
            if (words.is(Use.SKIPPING, article.token(verb.head()))) {
                encounter.absentees.addAll(subjects.agents(verb));
                encounter.participants.removeAll(encounter.absentees);
            }
        }
    }

    /** "a summit in Lima on Monday hosted by Lara", "a meeting in Lima that brought together Lara and Soto": only where and when stands between. */
    private boolean isToldOf(Chunk phrase, VerbGroup verb) {
        int from = phrase.tokens().to();
        int to = verb.tokens().from();
        boolean led =
                verb.form() == VerbGroup.Form.REDUCED_PASSIVE && verb.agent().isPresent();
        boolean relative = to - 1 > from
                && (article.token(to - 1).is("that") || article.token(to - 1).is("which"))
                && gathering.isOf(verb);
        int end = relative ? to - 1 : to;
        return (led || relative)
                && from < end
                && to - from < SETTING
                && new Range(from, end).indices().allMatch(gathering::isSetting);
    }
}
