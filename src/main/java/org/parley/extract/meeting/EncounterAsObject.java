package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.extract.actor.Parties;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Applies the verb whose object is a noun of encounter: who holds, hosts, chairs, mediates, refuses or proposes it. */
final class EncounterAsObject {
    /** Not "be", which stands behind a modal verb. */
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "been");

    private static final int REACH = 8;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final StatusReader statuses;
    private final Subjects subjects;
    private final EncounterVerbs verbs;
    private final GoverningVerb governing;
    private final Doubts doubts;
    private final Parties parties;

    EncounterAsObject(Scene scene) {
        this.article = scene.article();
        this.words = scene.words();
        this.participants = scene.participants();
        this.statuses = scene.statuses();
        this.subjects = scene.subjects();
        this.verbs = new EncounterVerbs(article, words);
        this.governing = new GoverningVerb(article, words);
        this.doubts = new Doubts(article, words);
        this.parties = scene.parties();
    }

    /** What a verb does with the encounter that is its object. */
    void apply(Encounter encounter, VerbGroup verb) {
        Set<Handling> handling = verbs.handling(verb);
        if (handling.isEmpty() && isPurpose(encounter, verb)) {
            handling = Set.of(
                    isReady(encounter) ? Handling.PROPOSE : isPrepared(encounter) ? Handling.PLAN : Handling.ATTEND);
        }
        if (handling.isEmpty() && isLed(encounter, verb)) {
            handling = Set.of(Handling.CHAIR);
        }
        if (governing.isDoneThere(encounter, verb, handling)) {
            handling = Set.of(Handling.ATTEND);
        }
        if (handling.isEmpty() || governing.isUntold(encounter, verb, handling)) {
            return;
        }
        if (isMissedPlan(encounter, verb)) {
            handling = Set.of(Handling.CANCEL);
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
        boolean ended =
                (words.is(Use.LEAVING, article.token(verb.head())) || isBrokenOff(encounter, verb)) && !verb.negated();
        Optional<MeetingStatus> status = ended ? Optional.of(MeetingStatus.HELD) : statuses.ofHandling(verb, handling);
        boolean trying = encounter.definite && handling.contains(Handling.MEDIATE) && isTrying(verb);
        encounter.status = trying ? encounter.status : status.or(() -> encounter.status);
        encounter.onTheWay |= governing.isOnTheWay(encounter, verb, handling);
        encounter.loose |= encounter.onTheWay;
        encounter.decided |= handling.contains(Handling.PLAN)
                || status.filter(MeetingStatus.DECLINED::equals).isPresent();
        doers.addAll(jointly(encounter));
        encounter.withGroup |= doers.isEmpty() && subjects.isWriter(verb) && handling.contains(Handling.ATTEND);
        place(encounter, verb, handling, doers);
        if (isMissedPlan(encounter, verb)) {
            encounter.participants.addAll(doers);
        }
        encounter.reach(verb);
    }

    /** "broke off their summit": it had begun; "broke off the talks" ends what may have been between two rounds. */
    private boolean isBrokenOff(Encounter encounter, VerbGroup verb) {
        boolean meeting = encounter.kind == MeetingKind.SUMMIT || encounter.kind == MeetingKind.BILATERAL;
        return meeting && words.is(Use.BREAKING_OFF, verbs.phrasal(verb));
    }

    /** "will lead the summit": who leads talks takes part in them, who leads a summit chairs it. */
    private boolean isLed(Encounter encounter, VerbGroup verb) {
        return encounter.kind == MeetingKind.SUMMIT
                && words.is(Use.LEADING, article.token(verb.head()))
                && verb.tokens().to() == encounter.trigger.from();
    }

    /** "missed planned meetings with Lara": they came to nothing. */
    private boolean isMissedPlan(Encounter encounter, VerbGroup verb) {
        return article.token(verb.head()).is("missed")
                && encounter.trigger.indices().anyMatch(i -> words.is(Use.SLATED, article.token(i)));
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
        List<EntityKey> joined = words.is(Use.ACCOMPANYING, article.token(verb.head())) ? subjects.of(verb) : List.of();
        return active
                ? subjects.of(verb)
                : Stream.concat(subjects.agents(verb).stream(), joined.stream()).toList();
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
                && BE.contains(article.token(verb.head()).lower());
    }

    /** "work is under way for a meeting". */
    private boolean isPrepared(Encounter encounter) {
        return words.is(Use.UNDER_WAY, article.token(encounter.trigger.from() - 2));
    }

    /** "is ready for talks". */
    private boolean isReady(Encounter encounter) {
        return words.is(Use.WISH, article.token(encounter.trigger.from() - 2));
    }

    private void place(Encounter encounter, VerbGroup verb, Set<Handling> handling, List<EntityKey> subjects) {
        if (handling.contains(Handling.HOST)) {
            List<EntityKey> guests = guests(encounter);
            if (guests.isEmpty() && words.is(Use.GIVING, article.token(verb.head()))) {
                return;
            }
            encounter.hosts.addAll(subjects);
            encounter.participants.addAll(guests);
            boolean given = guests.stream().anyMatch(EncounterAsObject::isPerson);
            if (isWith(encounter) || (given && encounter.kind == MeetingKind.BILATERAL)) {
                encounter.participants.addAll(subjects);
            }
        } else if (handling.contains(Handling.CHAIR)) {
            encounter.chairs.addAll(subjects);
            if (isOfChairs(encounter, verb, subjects)) {
                encounter.participants.addAll(subjects);
            }
        } else if (handling.contains(Handling.MEDIATE)) {
            encounter.mediators.addAll(subjects);
        } else if (handling.contains(Handling.ATTEND) && isOfOthers(encounter, verb, subjects)) {
            encounter.mediators.addAll(subjects);
        } else if (handling.contains(Handling.ATTEND)) {
            encounter.attended = encounter.definite && !verb.negated();
            attend(encounter, verb, subjects);
        } else if (handling.contains(Handling.DECLINE)) {
            decline(encounter, subjects);
        } else if (handling.contains(Handling.PLAN) || !encounter.participants.isEmpty()) {
            boolean cancels = handling.contains(Handling.CANCEL) && !isOwn(encounter, subjects);
            (cancels || encounter.closed ? Set.<EntityKey>of() : subjects).forEach(encounter.participants::add);
        }
    }

    /** "Lara and Soto co-chaired a session of the joint commission": nobody else is told to meet, so each chairs for a side. */
    private boolean isOfChairs(Encounter encounter, VerbGroup verb, List<EntityKey> subjects) {
        return subjects.size() > 1
                && article.token(verb.head()).lower().startsWith("co-")
                && encounter.participants.stream().allMatch(key -> key.kind() == EntityKind.ORGANIZATION);
    }

    /** "Norway opened talks between Peru and Chile": it brings them together. */
    private boolean isOfOthers(Encounter encounter, VerbGroup verb, List<EntityKey> subjects) {
        Set<EntityKey> sides =
                encounter.participants.stream().map(parties::party).collect(Collectors.toSet());
        return encounter.closed
                && sides.size() > 1
                && verb.form() == VerbGroup.Form.FINITE
                && (words.is(Use.HOLDING, article.token(verb.head()))
                        || words.is(Use.STARTING, article.token(verb.head())))
                && subjects.stream().map(parties::party).noneMatch(sides::contains);
    }

    /** "had to cancel a meeting with Lara": her own. */
    private static boolean isOwn(Encounter encounter, List<EntityKey> subjects) {
        return encounter.withOne && encounter.participants.size() == 1 && subjects.size() == 1;
    }

    private static boolean isPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON;
    }

    /** Those of "hosted a dinner for Lara and Soto", "gave a lunch in honour of Lara", "hosted talks for Peru and Chile". */
    private List<EntityKey> guests(Encounter encounter) {
        int end = article.sentenceOf(encounter.trigger.from()).tokens().to();
        int at = article.pastTime(encounter.trigger.to(), end);
        boolean honour = at + 2 < end && article.token(at).is("in") && words.is(Use.HONOURING, article.token(at + 1));
        int link = honour ? at + 2 : behindSetting(at, end);
        boolean guests = link + 1 < end && (honour || article.token(link).is("for"));
        List<EntityKey> who = guests ? participants.list(link + 1, end) : List.of();
        boolean met = who.size() > 1 || who.stream().allMatch(EncounterAsObject::isPerson);
        return met && who.stream().noneMatch(key -> key.kind() == EntityKind.PLACE) ? who : List.of();
    }

    /** Behind "in Lima on Monday" in "hosted a summit in Lima on Monday for Peru and Chile". */
    private int behindSetting(int at, int end) {
        boolean town = at + 1 < end
                && words.is(Use.LOCATIVE, article.token(at))
                && article.token(at + 1).isCapitalised()
                && article.chunkOf(at + 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .isPresent();
        int behind = town ? article.chunkOf(at + 1).orElseThrow().tokens().to() : at;
        return article.pastTime(behind, end);
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
}
