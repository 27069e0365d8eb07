package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Block;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds mentions of encounters: verbs of meeting, and nouns with what verbs do to them. */
final class EncounterFinder {
    /** A headline further down is that of another story. */
    private static final int HEAD = 3;

    /** Days within which talks go on. */
    private static final int SOON = 2;

    /** Words between an encounter and the noun for its parties. */
    private static final int BESIDE = 12;

    /** Words between a verb of meeting and how those were met. */
    /** Words between an invitation and the visit that it is for. */
    private static final int INVITED = 10;

    /** Words between a verb of speaking and the telephone. */
    private static final int MEANS = 8;

    private static final int MANNER = 20;

    static final String NOT_SINCE = "not-met-since";

    private final ParsedArticle article;
    private final VerbEncounters verbs;
    private final NounEncounters nouns;
    private final List<EncounterReader> readers;
    private final Circumstances circumstances;
    private final Several several;
    private final BothMeant bothMeant;
    private final Occasions occasions;
    private final Setting setting;
    private final PlaceLists lists;
    private final ItHappens happens;
    private final SidesMeant sides;
    private final EarlierEncounters earlier;
    private final MeetingWords words;
    private final List<Encounter> found = new ArrayList<>();

    EncounterFinder(LinkedArticle linked, MeetingWords words, TimeExpressions times) {
        this.article = linked.parsed();
        this.words = words;
        this.setting = new Setting(linked, times, words);
        this.lists = new PlaceLists(linked, times);
        Scene scene = Scene.of(linked, words);
        this.happens = new ItHappens(scene);
        this.earlier = new EarlierEncounters(article, words, times);
        this.verbs = new VerbEncounters(scene);
        this.nouns = new NounEncounters(scene);
        this.circumstances = new Circumstances(scene);
        this.several = new Several(scene.parties());
        this.sides = new SidesMeant(linked, scene.parties());
        this.occasions = new Occasions(scene);
        this.bothMeant = new BothMeant(scene);
        this.readers = List.of(
                new Attendance(scene),
                new Presence(scene),
                new AlsoThere(scene),
                new Delegations(scene),
                new Brokers(scene),
                new OfficesAtTalks(scene),
                new Visits(scene),
                new Summons(scene),
                new ToldThere(scene),
                new Arrivals(scene),
                new Invitations(scene),
                new InvitationNouns(scene),
                new Discussions(scene),
                new Deliveries(scene),
                new Sequels(scene),
                new ToldAgain(scene));
    }

    /** Mentions in text order. */
    List<Encounter> find() {
        for (Sentence sentence : article.sentences()) {
            Block.Kind kind = article.annotated().blockOf(sentence).kind();
            if (kind == Block.Kind.BODY
                    || kind == Block.Kind.CAPTION
                    || (kind == Block.Kind.HEADLINE && sentence.index() < HEAD)) {
                sentence(sentence);
            }
        }
        return found;
    }

    private void sentence(Sentence sentence) {
        List<Encounter> here = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            here.addAll(verbs.find(verb));
        }
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            nouns.find(i, found.isEmpty() && here.isEmpty())
                    .filter(noun -> !isMeans(noun, here) && !isManner(noun, here))
                    .ifPresent(noun -> here.add(occasions.told(noun, here)));
        }
        readers.forEach(reader -> here.addAll(reader.in(sentence)));
        here.removeIf(visit -> isInvited(visit, here));
        happens.in(sentence, found).ifPresent(here::add);
        bothMeant.fill(here);
        here.sort((a, b) -> a.trigger.compareTo(b.trigger));
        circumstances.tell(here, sentence);
        here.forEach(encounter -> precede(encounter, here));
        here.stream().flatMap(several::of).toList().forEach(encounter -> tell(encounter, sentence));
    }

    /** "had spoken by phone with Lara", "spoke with Lara by phone": the verb tells the call. */
    private static boolean isMeans(Encounter noun, List<Encounter> here) {
        return noun.rule.equals("by-phone")
                && here.stream()
                        .anyMatch(verb -> verb.verbal
                                && verb.kind == MeetingKind.CALL
                                && verb.trigger.to() < noun.trigger.from()
                                && noun.trigger.from() - verb.trigger.to() < MEANS);
    }

    /** "met Lara and Soto in separate meetings": the verb tells those. */
    private boolean isManner(Encounter noun, List<Encounter> here) {
        int in = noun.trigger.from() - 1;
        return in > 0
                && article.token(in).is("in")
                && noun.participants.isEmpty()
                && noun.trigger.indices().anyMatch(i -> words.is(Use.ONE_BY_ONE, article.token(i)))
                && here.stream()
                        .anyMatch(verb -> verb.separate && verb.trigger.to() <= in && in - verb.trigger.to() < MANNER);
    }

    /** "invited Lara to visit Lima": the invitation tells the visit, and whom she would see. */
    private static boolean isInvited(Encounter visit, List<Encounter> here) {
        return visit.rule.equals(Visits.RULE)
                && here.stream()
                        .anyMatch(invitation -> invitation.rule.equals(Invitations.RULE)
                                && invitation.trigger.to() <= visit.trigger.from()
                                && visit.trigger.from() - invitation.trigger.to() < INVITED
                                && invitation.place.equals(visit.place));
    }

    private void tell(Encounter encounter, Sentence sentence) {
        encounter.told = article.article()
                .sectionOf(article.annotated().blockOf(sentence))
                .date();
        encounter.heading = article.annotated().blockOf(sentence).kind() == Block.Kind.HEADLINE;
        encounter.ofChiefs = isOfChiefs(encounter);
        setting.fill(encounter);
        encounter.ofSides = sides.isOfSides(encounter);
        encounter.date = encounter.date.or(() ->
                encounter.twin.flatMap(twin -> twin.date).filter(date -> date.precision() != TimeValue.Precision.DAY));
        settle(encounter);
        encounter.archived = article.annotated().blockOf(sentence).kind() == Block.Kind.CAPTION && isOld(encounter);
        if (encounter.rule.equals(NOT_SINCE) || encounter.denied) {
            earlier.than(encounter).ifPresent(found::add);
        } else {
            found.add(encounter);
            found.addAll(lists.further(encounter));
            earlier.than(encounter).ifPresent(found::add);
        }
    }

    /** "The foreign ministers of Peru and Chile held talks": a noun for such persons stands beside it. */
    private boolean isOfChiefs(Encounter encounter) {
        Range sentence = article.sentenceOf(encounter.trigger.from()).tokens();
        int from = Math.max(sentence.from(), encounter.trigger.from() - BESIDE);
        int to = Math.min(sentence.to(), encounter.trigger.to() + BESIDE);
        return !encounter.isPersonal()
                && new Range(from, to).indices().anyMatch(i -> words.is(Use.CHIEF, article.token(i)));
    }

    private static boolean isOld(Encounter encounter) {
        return encounter.told.isPresent()
                && encounter
                        .date
                        .filter(date ->
                                date.latest().isBefore(encounter.told.get().minusWeeks(1)))
                        .isPresent();
    }

    /** The day of arriving for talks is not theirs; talks that go on in the next days have begun. */
    private static void settle(Encounter encounter) {
        if (encounter.onTheWay) {
            encounter.arrival = encounter.date;
            encounter.date = Optional.empty();
        }
        encounter.goesOn &= encounter.told.isPresent()
                && encounter
                        .date
                        .filter(date ->
                                !date.earliest().isAfter(encounter.told.get().plusDays(SOON)))
                        .isPresent();
        encounter.unreal &= !(encounter.hasSetting() && (encounter.verbal || encounter.participants.size() > 1));
        encounter.status = encounter.goesOn ? Optional.of(MeetingStatus.HELD) : encounter.status;
    }

    /** "their first since a meeting in Lima in March": the one behind "since" is of the same parties, and an earlier one. */
    private void precede(Encounter encounter, List<Encounter> here) {
        Range sentence = article.sentenceOf(encounter.trigger.from()).tokens();
        int since = encounter.trigger.from() - 1;
        boolean first = since > sentence.from()
                && article.token(since).is("since")
                && earlier.isFirst(new Range(sentence.from(), since));
        if (first || isAfter(encounter, since)) {
            here.stream()
                    .filter(later -> later.trigger.to() <= since
                            && (first
                                    || (((later.verbal && encounter.indefinite)
                                                    || isOfSeries(encounter.trigger)
                                                    || isOfSeries(later.trigger))
                                            && later.participants.containsAll(encounter.participants))))
                    .reduce((one, other) -> other)
                    .ifPresent(later -> {
                        encounter.follower = Optional.of(later);
                        encounter.another = true;
                        encounter.status = Optional.of(MeetingStatus.HELD);
                        encounter.participants.addAll(later.participants);
                        encounter.scope = Optional.of(new Range(since, sentence.to()));
                    });
        }
        boolean behindPlan = isAfter(encounter, since)
                && encounter.follower.isEmpty()
                && here.stream()
                        .anyMatch(plan -> plan.trigger.to() <= since
                                && plan.verbal
                                && plan.status
                                        .filter(MeetingStatus.PLANNED::equals)
                                        .isPresent());
        if (behindPlan) {
            encounter.scope = Optional.of(new Range(since, sentence.to()));
            encounter.status = encounter.status.or(() -> Optional.of(MeetingStatus.HELD));
        }
    }

    /** "a first round", "an earlier meeting". */
    private boolean isOfSeries(Range phrase) {
        return phrase.indices()
                .mapToObj(i -> article.token(i).lower())
                .anyMatch(word -> words.is(Use.FIRST, word) || words.is(Use.SERIES, word));
    }

    /** "met on Monday after a meeting in Lima last week": of the same parties, if it names none. */
    private boolean isAfter(Encounter encounter, int before) {
        return before > 0
                && article.token(before).is("after")
                && !encounter.verbal
                && !encounter.definite
                && encounter.kind != MeetingKind.CALL;
    }
}
