package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Reads encounters from verbs of meeting: "met", "spoke with", "hosted". */
final class VerbEncounters {
    /** Shorter quotations are words of the sentence: the reporter vouches for them. */
    private static final int SPEECH_LENGTH = 6;

    private static final Set<String> VISITS = Set.of("pay-visit", "visit-person");

    /** Words within which the means of speaking stand behind the verb. */
    private static final int MEANS = 8;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final StatusReader statuses;
    private final SpokenWords speech;
    private final OtherParty otherParty;
    private final Antecedents antecedents;
    private final EncounterVerbs verbs;
    private final Subjects subjects;
    private final Apart apart;
    private final ToldByNoun nouns;
    private final Counterparts counterparts;

    VerbEncounters(LinkedArticle linked, MeetingWords words, Participants participants, StatusReader statuses) {
        this.article = linked.parsed();
        this.words = words;
        this.participants = participants;
        this.statuses = statuses;
        this.verbs = new EncounterVerbs(article, words);
        this.apart = new Apart(article, words);
        this.nouns = new ToldByNoun(article, words);
        this.subjects = new Subjects(article, words, participants);
        this.counterparts = new Counterparts(linked, words, subjects);
        this.speech = new SpokenWords(article, SPEECH_LENGTH);
        this.antecedents = new Antecedents(article, participants);
        this.otherParty = new OtherParty(article, participants, words);
    }

    /** The encounters that a verb tells of, the second one of "met A in Lima and B in Oslo" among them. */
    List<Encounter> find(VerbGroup verb) {
        Optional<MeetingWords.Verb> row = verbs.row(verb);
        if (row.isEmpty() || speech.holds(verb.head()) || isJoined(verb) || nouns.tells(row.get(), verb)) {
            return List.of();
        }
        int at = verbs.end(verb);
        List<EntityKey> doers = doers(verb);
        Optional<OtherParty.Found> others = isReceived(row.get(), verb)
                ? Optional.of(new OtherParty.Found(subjects.of(verb), List.of()))
                : otherParty.find(row.get(), verb, at).or(() -> antecedents.other(row.get(), verb));
        List<EntityKey> other = others.map(OtherParty.Found::keys).orElse(List.of());
        List<EntityKey> parties = other.isEmpty() && row.get().is(Mark.MUTUAL) ? joint(verb, doers) : doers;
        boolean mutual = (row.get().is(Mark.MUTUAL) || (parties.size() > 1 && isByPhone(row.get(), at)))
                && other.isEmpty()
                && (parties.size() > 1 || (parties.size() == 1 && !row.get().is(Mark.CEREMONY) && isGroup(verb)));
        boolean group = (parties.size() == 1 && otherParty.isGroup(row.get(), at))
                || (parties.isEmpty() && isUnnamed(row.get(), verb, other));
        if (parties.isEmpty() && other.isEmpty() && row.get().is(Mark.MUTUAL) && isKnownGroup(verb)) {
            return List.of(pointing(verb, row.get()));
        }
        if ((other.isEmpty() && !mutual && !group) || (!group && !counterparts.meet(verb, parties, other))) {
            return List.of();
        }
        Encounter first = encounter(verb, row.get(), parties, other);
        first.kind = isOfLeaders(verb, parties, other) ? MeetingKind.SUMMIT : kind(row.get(), verb, at);
        first.evidence = evidence(verb.subjects(), verb.tokens(), at);
        first.withGroup = group || (parties.isEmpty() && subjects.isWriter(verb));
        first.separate = !row.get().is(Mark.CEREMONY) && apart.isApart(verb, at);
        if (first.participants.size() < 2 && !mutual && !first.withGroup) {
            return List.of();
        }
        boolean calls = first.kind == MeetingKind.CALL && !apart.isJoint(verb);
        if (parties.size() == 1
                && other.size() > 1
                && (calls || ((apart.isSeparate(verb) || isVisit(row.get())) && !counterparts.isOneSide(other)))) {
            return other.stream().map(party -> alone(first, parties, party)).toList();
        }
        List<Encounter> found = new ArrayList<>(List.of(first));
        others.map(OtherParty.Found::gapped).orElse(List.of()).forEach(gap -> found.add(gapped(first, gap)));
        return found;
    }

    /** "paid a visit to both Lara and Varga": one after the other. */
    private static boolean isVisit(MeetingWords.Verb row) {
        return VISITS.contains(row.id());
    }

    private List<EntityKey> joint(VerbGroup verb, List<EntityKey> doers) {
        List<EntityKey> joint = antecedents.joint(verb).stream()
                .flatMap(phrase -> participants.of(phrase).stream())
                .distinct()
                .toList();
        return joint.containsAll(doers) ? joint : doers;
    }

    /** "They were joined by Lara": told of the encounter before. */
    private boolean isJoined(VerbGroup verb) {
        return verb.passive() && words.is(Use.ACCOMPANYING, article.token(verb.head()));
    }

    /** "NATO leaders met": a body meets in its heads. */
    private boolean isOfLeaders(VerbGroup verb, List<EntityKey> parties, List<EntityKey> other) {
        boolean body = other.isEmpty() && parties.size() == 1 && parties.get(0).kind() == EntityKind.ORGANIZATION;
        return body
                && verb.subjects().stream()
                        .anyMatch(phrase -> article.token(phrase.last()).is("leaders"));
    }

    /** "European leaders met President Lara", "the team met with Varga": people without a name meet somebody with one. */
    private boolean isUnnamed(MeetingWords.Verb row, VerbGroup verb, List<EntityKey> other) {
        boolean met = row.is(Mark.GROUP) && verb.form() == Form.FINITE && !verb.passive() && !verb.negated();
        return met
                && other.stream().anyMatch(key -> key.kind() == EntityKind.PERSON)
                && verb.subjects().size() == 1
                && counterparts.isGroup(verb.subjects().get(0));
    }

    /** "The delegations meet again on Friday", "both sides met": those told of before, whoever they are. */
    private boolean isKnownGroup(VerbGroup verb) {
        return verb.subjects().stream()
                .anyMatch(phrase -> words.is(Use.DEFINITE, article.token(phrase.from()))
                        && words.is(Use.PARTY_HEAD, article.token(phrase.last()))
                        && article.token(phrase.last()).lower().endsWith("s"));
    }

    private Encounter pointing(VerbGroup verb, MeetingWords.Verb row) {
        Encounter encounter = encounter(verb, row, List.of(), List.of());
        int next = verb.tokens().to();
        encounter.definite = true;
        encounter.another =
                next < article.tokens().size() && article.token(next).is("again");
        encounter.evidence = evidence(verb.subjects(), verb.tokens(), next);
        return encounter;
    }

    /** "Lara was received by Varga": the other party is the subject of the sentence. */
    private static boolean isReceived(MeetingWords.Verb row, VerbGroup verb) {
        return verb.form() == Form.FINITE
                && verb.passive()
                && verb.agent().isPresent()
                && row.particles().contains("-");
    }

    private static Encounter alone(Encounter joint, List<EntityKey> subjects, EntityKey party) {
        Encounter encounter = new Encounter(joint.trigger, joint.kind, joint.rule);
        encounter.participants.addAll(subjects);
        encounter.participants.add(party);
        encounter.separate = true;
        encounter.hosts.addAll(joint.hosts);
        encounter.status = joint.status;
        encounter.evidence = joint.evidence;
        encounter.confidence = joint.confidence;
        return encounter;
    }

    /** "the two leaders spoke by phone", "talked for an hour by video": with each other. */
    private boolean isByPhone(MeetingWords.Verb row, int at) {
        int end = Math.min(
                article.sentenceOf(Math.min(at, article.tokens().size() - 1))
                        .tokens()
                        .to(),
                at + MEANS);
        for (int i = at; row.kind() == MeetingKind.CALL && i + 1 < end; i++) {
            Optional<Chunk> means = article.chunkOf(i + 1);
            boolean phone = words.is(Use.MEANS, article.token(i))
                    && means.filter(chunk -> words.is(Use.PHONE, article.token(chunk.head())))
                            .isPresent();
            if (phone) {
                return true;
            }
            if (means.filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP) || chunk.is(Chunk.Kind.COMMA))
                    .isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** Who does it; of "his trip to meet X" the traveller. */
    private List<EntityKey> doers(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        if (verb.form() == Form.INFINITIVE && before > 0 && words.is(Use.JOURNEY, article.token(before))) {
            List<EntityKey> owner =
                    article.chunkOf(before).map(participants::possessors).orElse(List.of());
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        if (verb.passive() && verb.agent().isPresent()) {
            return participants.list(
                    verb.agent().get().from(),
                    article.sentenceOf(verb.head()).tokens().to());
        }
        return subjects.of(verb);
    }

    /** "NATO foreign ministers met": a plural subject of one body meets among itself. */
    private boolean isGroup(VerbGroup verb) {
        return verb.subjects().stream().anyMatch(phrase -> {
            String last = article.token(phrase.last()).lower();
            boolean many = words.is(Use.PARTY_HEAD, last) && last.endsWith("s");
            return many || participants.of(phrase).stream().anyMatch(key -> key.kind() == EntityKind.ORGANIZATION);
        });
    }

    private Encounter encounter(
            VerbGroup verb, MeetingWords.Verb row, List<EntityKey> subjects, List<EntityKey> other) {
        boolean unmet = verb.negated() && statuses.ofVerb(verb).isEmpty();
        Encounter encounter = new Encounter(verb.tokens(), row.kind(), unmet ? EncounterFinder.NOT_SINCE : row.id());
        encounter.participants.addAll(subjects);
        encounter.participants.addAll(other);
        encounter.status = statuses.ofVerb(verb);
        encounter.confidence = Math.min(0.9, Math.max(0.5, verb.subjectConfidence()));
        encounter.another = isAgain(verb);
        encounter.verbal = true;
        encounter.ceremony = row.is(Mark.CEREMONY);
        encounter.tentative = statuses.isPastPlan(verb);
        encounter.unreal = StatusReader.isOpen(verb) || (encounter.ceremony && verb.passive());
        if (row.is(Mark.HOST)) {
            encounter.hosts.addAll(subjects);
        } else if (row.is(Mark.MEDIATOR)) {
            encounter.participants.removeAll(subjects);
            encounter.mediators.addAll(subjects);
        }
        return encounter;
    }

    /** "will meet again next week", "meet again tomorrow"; "met again" may be the one told before. */
    private boolean isAgain(VerbGroup verb) {
        int next = verb.tokens().to();
        boolean again = next < article.tokens().size() && article.token(next).is("again");
        Optional<MeetingStatus> status = statuses.ofVerb(verb);
        boolean past = verb.tense() != Tense.PRESENT && status.equals(Optional.of(MeetingStatus.HELD));
        return again && status.isPresent() && !past;
    }

    private Encounter gapped(Encounter first, OtherParty.Gap gap) {
        Encounter second = new Encounter(gap.tokens(), first.kind, first.rule);
        second.participants.addAll(first.participants);
        second.participants.removeAll(gap.instead());
        second.participants.addAll(gap.keys());
        second.status = first.status;
        second.withGroup = first.withGroup;
        second.verbal = true;
        second.evidence = Range.covering(first.evidence, gap.tokens());
        second.confidence = first.confidence * 0.9;
        second.twin = Optional.of(first);
        second.scope = Optional.of(gap.scope());
        first.scope = Optional.of(new Range(
                article.sentenceOf(first.trigger.from()).tokens().from(),
                gap.scope().from()));
        return second;
    }

    private Range evidence(List<Range> subjects, Range verb, int at) {
        Range range = verb;
        for (Range subject : subjects) {
            range = article.sentenceOf(subject.from()).equals(article.sentenceOf(verb.from()))
                    ? Range.covering(range, subject)
                    : range;
        }
        return at < article.tokens().size() && article.sentenceOf(at).equals(article.sentenceOf(verb.from()))
                ? article.chunkOf(at)
                        .map(Chunk::tokens)
                        .map(phrase -> Range.covering(verb, phrase))
                        .orElse(range)
                : range;
    }

    private MeetingKind kind(MeetingWords.Verb row, VerbGroup verb, int at) {
        Range sentence = article.sentenceOf(verb.head()).tokens();
        boolean spoken = row.is(Mark.SPOKEN);
        boolean discussed = row.is(Mark.FAR);
        for (int i = at; i < sentence.to(); i++) {
            String word = article.token(i).lower();
            if (spoken && words.is(Use.IN_PERSON, word)) {
                return MeetingKind.BILATERAL;
            }
            if (discussed && (word.equals("phone") || word.equals("telephone"))) {
                return MeetingKind.CALL;
            }
        }
        return row.kind();
    }
}
