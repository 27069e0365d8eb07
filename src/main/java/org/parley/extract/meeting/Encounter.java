package org.parley.extract.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.ClockTime;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.Range;
import org.parley.model.Territory;
import org.parley.model.TimeValue;
import org.parley.model.VerbGroup;
import org.parley.rules.MeetingWords.Handling;

/** One mention of an encounter while it is being read: mutable, alive for one article. */
final class Encounter {
    /** Tokens within which a verb is told as evidence of a noun. */
    private static final int NEAR = 25;

    final Range trigger;
    MeetingKind kind;
    final String rule;
    final Set<EntityKey> participants = new TreeSet<>();
    final Set<EntityKey> hosts = new TreeSet<>();
    final Set<EntityKey> chairs = new TreeSet<>();
    final Set<EntityKey> mediators = new TreeSet<>();
    final Set<EntityKey> absentees = new TreeSet<>();
    Range evidence;
    Optional<MeetingStatus> status = Optional.empty();
    Optional<EntityKey> place = Optional.empty();
    /** Where the place lies. */
    Optional<Territory> territory = Optional.empty();

    Optional<EntityKey> venue = Optional.empty();
    Optional<TimeValue> date = Optional.empty();
    /** The day of a journey to it, which it follows soon. */
    Optional<TimeValue> arrival = Optional.empty();
    /** The hour at which it begins. */
    Optional<Figure<ClockTime>> start = Optional.empty();
    /** How many take part. */
    Optional<Figure<Integer>> attendance = Optional.empty();
    /** "the talks", "this meeting": points back to one that was told before. */
    boolean definite;
    /** Only thought of, as "a possible meeting": it adds to an encounter that is told elsewhere, but is none by itself. */
    boolean unreal;
    /** The occasion of another one, "on the sidelines of a summit": an encounter of its own. */
    boolean aside;
    /** The other party is people without a name. */
    boolean withGroup;
    /** "meetings with Lara": of whom nothing else is told than whom somebody met. */
    boolean withOne;
    /** "a meeting with rebels": the other side is people without a name. */
    boolean withUnnamed;
    /** "a conference of African states": of others than the article is about. */
    boolean ofOthers;
    /** "calls with": it may be several. */
    boolean plural;
    /** "meetings with Lara and Varga": each of them had one. */
    final Set<EntityKey> severally = new TreeSet<>();

    /** The words say that there was one with each of those. */
    boolean apart;
    /** "between Peru and Chile": nobody else is a party. */
    boolean closed;
    /** "attended the talks", "flew to Lima for the talks": who did so was at the one told before. */
    boolean attended;
    /** "did not hold talks": there was none. */
    boolean denied;
    /** Somebody refused it, or agreed to it. */
    boolean decided;
    /** "Also present were": adds to the encounter that is told right before. */
    boolean beside;
    /** "the two sides held talks": nothing else names who did. */
    boolean ofSides;
    /** A verb tells it: somebody met, or will meet. */
    boolean verbal;
    /** "shook hands", "welcomed": it may open a meeting that is told beside it. */
    boolean greeting;
    /** The parties signed something. */
    boolean ceremony;
    /** One of "spoke separately with A and B": nobody else took part. */
    boolean separate;
    /** Planned in the past ("were due to meet"): it may have been held since. */
    boolean tentative;
    /** "arrived for talks", "the talks come as": under way or still ahead, as other mentions tell. */
    boolean loose;
    /** "the talks, due to continue on Friday": it has begun. */
    boolean goesOn;
    /** Its time is that of a journey to it. */
    boolean onTheWay;
    /** "The foreign ministers of Peru and Chile met": of those who hold office, though only states are named. */
    boolean ofChiefs;
    /** Told in the headline. */
    boolean heading;
    /** "a meeting": told for the first time. */
    boolean indefinite;
    /** Told below a picture that was taken weeks before. */
    boolean archived;
    /** A later or earlier one of a series: "another round", "a second meeting". */
    boolean another;

    /** "the first round": of a series, but maybe the one told before. */
    boolean ofSeries;

    /** One of a series of which none was told before. */
    boolean opening;

    /** The one before it that shares its verb, and its month where it has no time of its own. */
    Optional<Encounter> twin = Optional.empty();
    /** Where its place and time are looked for; its clause if empty. */
    Optional<Range> scope = Optional.empty();

    double confidence = 0.8;
    /** The later encounter that tells of this one ("the first since"), whose parties it shares. */
    Optional<Encounter> follower = Optional.empty();
    /** The day from which the mention is told; empty if unknown. */
    Optional<LocalDate> told = Optional.empty();

    Encounter(Range trigger, MeetingKind kind, String rule) {
        this.trigger = trigger;
        this.kind = kind;
        this.rule = rule;
        this.evidence = trigger;
    }

    /** Persons, at least two, take part: they meet, not their states or delegations. */
    boolean isPersonal() {
        return participants.stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .count()
                > 1;
    }

    /** A setting of its own: where or when. */
    boolean hasSetting() {
        return place.isPresent() || venue.isPresent() || date.isPresent() || arrival.isPresent();
    }

    /** Where those belong by whom it is hosted, chaired or mediated; empty for other verbs. */
    Optional<Set<EntityKey>> part(Set<Handling> handling, boolean convened) {
        if (handling.contains(Handling.HOST) || convened) {
            return Optional.of(hosts);
        }
        if (handling.contains(Handling.CHAIR)) {
            return Optional.of(chairs);
        }
        return handling.contains(Handling.MEDIATE) ? Optional.of(mediators) : Optional.empty();
    }

    /** The evidence reaches to a verb that tells of it, if that is near. */
    void reach(VerbGroup verb) {
        if (Math.abs(verb.head() - trigger.from()) < NEAR) {
            evidence = Range.covering(evidence, verb.tokens());
        }
    }

    /** Somebody is named, in whatever part. */
    boolean hasActor() {
        return !participants.isEmpty()
                || !hosts.isEmpty()
                || !chairs.isEmpty()
                || !absentees.isEmpty()
                || !mediators.isEmpty();
    }

    boolean hasContent() {
        return hasActor() || hasSetting();
    }
}
