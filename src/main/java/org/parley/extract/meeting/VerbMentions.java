package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;
import org.parley.rules.WordClass;

/** Writes down the encounter of parties that are found, as its verb tells it: kind, status, evidence. */
final class VerbMentions {
    /** Words between a host and what those hosted come for. */
    private static final int REACH = 14;

    private final Scene scene;
    private final ParsedArticle article;
    private final InPerson inPerson;

    VerbMentions(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.inPerson = new InPerson(article, scene.words());
    }

    /** What the verb itself tells: the parties in their parts, status and certainty. */
    Encounter of(VerbGroup verb, MeetingWords.Verb row, List<EntityKey> subjects, List<EntityKey> other) {
        boolean unmet = (verb.negated() || scene.statuses().isWithout(verb))
                && scene.statuses().ofVerb(verb).isEmpty();
        Encounter encounter = new Encounter(verb.tokens(), row.kind(), unmet ? EncounterFinder.NOT_SINCE : row.id());
        encounter.participants.addAll(subjects);
        encounter.participants.addAll(other);
        encounter.status = scene.statuses().ofVerb(verb);
        encounter.confidence = Math.min(0.9, Math.max(0.5, verb.subjectConfidence()));
        encounter.another = isAgain(verb);
        encounter.verbal = true;
        encounter.greeting = row.is(Mark.GREETING) && !unmet;
        encounter.ceremony = row.is(Mark.CEREMONY);
        encounter.tentative = scene.statuses().isPastPlan(verb);
        encounter.unreal = StatusReader.isOpen(verb) || (encounter.ceremony && verb.passive());
        if (row.is(Mark.HOST)) {
            encounter.hosts.addAll(subjects);
            encounter.participants.removeAll(isOfOthers(verb, other) ? subjects : List.of());
        } else if (row.is(Mark.MEDIATOR)) {
            encounter.participants.removeAll(subjects);
            encounter.mediators.addAll(subjects);
        }
        return encounter;
    }

    /** "will host the leaders of Peru and Chile for talks": with each other. */
    private boolean isOfOthers(VerbGroup verb, List<EntityKey> other) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        return other.size() > 1
                && IntStream.range(
                                verb.tokens().to(),
                                Math.min(end - 2, verb.tokens().to() + REACH))
                        .takeWhile(i -> article.chunkOf(i)
                                .filter(chunk -> !chunk.is(Chunk.Kind.VERB_GROUP))
                                .isPresent())
                        .filter(i -> article.token(i).is("for"))
                        .mapToObj(i -> article.chunkOf(i + 1))
                        .anyMatch(chunk -> chunk.filter(this::isTalks).isPresent());
    }

    private boolean isTalks(Chunk phrase) {
        return scene.words()
                        .noun(article.token(phrase.head()).lower())
                        .filter(noun -> noun.kind() == MeetingKind.TALKS)
                        .isPresent()
                && !article.token(phrase.tokens().to()).is("with");
    }

    /** "both sides met": of those told of before. */
    Encounter pointing(VerbGroup verb, MeetingWords.Verb row) {
        Encounter encounter = of(verb, row, List.of(), List.of());
        int next = verb.tokens().to();
        encounter.definite = true;
        encounter.another =
                next < article.tokens().size() && article.token(next).is("again");
        encounter.evidence = evidence(verb, next);
        return encounter;
    }

    /** One of "spoke with A, B and C": with that party alone. */
    static Encounter alone(Encounter joint, List<EntityKey> subjects, EntityKey party) {
        Encounter encounter = new Encounter(joint.trigger, joint.kind, joint.rule);
        encounter.participants.addAll(subjects);
        encounter.participants.add(party);
        encounter.separate = true;
        encounter.verbal = joint.verbal;
        encounter.hosts.addAll(joint.hosts);
        encounter.status = joint.status;
        encounter.evidence = joint.evidence;
        encounter.confidence = joint.confidence;
        return encounter;
    }

    /** The second one of "met A in Lima and B in Oslo". */
    Encounter gapped(Encounter first, OtherParty.Gap gap) {
        Encounter second = new Encounter(gap.tokens(), first.kind, first.rule);
        second.participants.addAll(first.participants);
        second.participants.removeAll(gap.instead());
        second.participants.addAll(gap.keys());
        second.status = first.status;
        second.withGroup = first.withGroup;
        second.verbal = true;
        second.greeting = first.greeting;
        second.evidence = Range.covering(first.evidence, gap.tokens());
        second.confidence = first.confidence * 0.9;
        second.twin = Optional.of(first);
        second.scope = Optional.of(gap.scope());
        first.scope = Optional.of(new Range(
                article.sentenceOf(first.trigger.from()).tokens().from(),
                gap.scope().from()));
        return second;
    }

    /** "will meet again next week", "meet again tomorrow"; "met again" may be the one told before. */
    private boolean isAgain(VerbGroup verb) {
        int next = verb.tokens().to();
        boolean again = next < article.tokens().size() && article.token(next).is("again");
        Optional<MeetingStatus> status = scene.statuses().ofVerb(verb);
        boolean past = verb.tense() != Tense.PRESENT && status.equals(Optional.of(MeetingStatus.HELD));
        return again && status.isPresent() && !past;
    }

    /** The verb with its subjects, or with what stands behind it, in the same sentence. */
    Range evidence(VerbGroup verb, int at) {
        Sentence sentence = article.sentenceOf(verb.head());
        Range range = verb.tokens();
        for (Range subject : verb.subjects()) {
            range = article.sentenceOf(subject.from()).equals(sentence) ? Range.covering(range, subject) : range;
        }
        return at < article.tokens().size() && article.sentenceOf(at).equals(sentence)
                ? article.chunkOf(at)
                        .map(Chunk::tokens)
                        .map(phrase -> Range.covering(verb.tokens(), phrase))
                        .orElse(range)
                : range;
    }

    /** "In the call, Lara briefed Soto". */
    private boolean isInCall(Range sentence) {
        boolean fronted = article.token(sentence.from()).is("in")
                || article.token(sentence.from()).is("during");
        return fronted
                && article.chunkOf(sentence.from() + 1)
                        .flatMap(chunk ->
                                scene.words().noun(article.token(chunk.head()).lower()))
                        .filter(noun -> noun.kind() == MeetingKind.CALL)
                        .isPresent();
    }

    /** "spent an hour on the telephone with Lara". */
    private boolean isOnPhone(int at) {
        return at + 1 < article.tokens().size()
                && scene.is(Use.MEANS, at)
                && article.chunkOf(at + 1)
                        .filter(chunk -> scene.is(Use.TELEPHONE, chunk.head()))
                        .isPresent();
    }

    private boolean isByTelephone(int from, Range sentence) {
        return IntStream.range(from, sentence.to()).anyMatch(i -> scene.is(Use.TELEPHONE, i));
    }

    /** That of the verb, if nothing behind it tells of a meeting in person or by telephone. */
    MeetingKind kind(MeetingWords.Verb row, VerbGroup verb, int at) {
        Range sentence = article.sentenceOf(verb.head()).tokens();
        boolean spoken = row.is(Mark.SPOKEN);
        boolean discussed = row.is(Mark.FAR) || row.kind() == MeetingKind.CONSULTATION;
        if ((row.kind() == MeetingKind.CONSULTATION && isInCall(sentence)) || isOnPhone(at)) {
            return MeetingKind.CALL;
        }
        if (discussed && isByTelephone(at, sentence)) {
            return MeetingKind.CALL;
        }
        boolean there = at < sentence.to() && scene.is(Use.PRIVATELY, at) && !isByTelephone(at, sentence);
        boolean arrived = isArrived(verb) && !isByTelephone(at, sentence);
        return spoken && (there || arrived || inPerson.isTold(at, sentence)) ? MeetingKind.BILATERAL : row.kind();
    }

    /** "flew to Lima to talk with Lara": there they speak in person. */
    private boolean isArrived(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.INFINITIVE
                && article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(before -> before.tokens().to() <= verb.tokens().from())
                        .reduce((first, last) -> last)
                        .filter(before -> scene.is(Use.TRAVEL, before.head())
                                && !WordClass.BE.holds(article.token(before.head()))
                                && before.tokens().to() < verb.tokens().from()
                                && new Range(before.tokens().to(), verb.tokens().from())
                                        .indices()
                                        .noneMatch(i -> article.token(i).text().equals(",")))
                        .isPresent();
    }
}
