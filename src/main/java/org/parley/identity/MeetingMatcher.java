package org.parley.identity;

import static org.parley.identity.Trait.Type.DAYS;
import static org.parley.identity.Trait.Type.KIND;
import static org.parley.identity.Trait.Type.PARTY;
import static org.parley.identity.Trait.Type.PLACE;
import static org.parley.identity.Trait.Type.PUBLISHED;
import static org.parley.identity.Trait.Type.SIDE;
import static org.parley.identity.Trait.Type.STATUS;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Compares encounters by parties, days, place and kind. An article may know only the city and another only the palace, or one the
 * day and another the month; of rounds on different days none is the other.
 */
public final class MeetingMatcher implements Matcher {
    static final int A_FEW_DAYS = 4;

    private static final int A_MONTH = 31;
    private static final int A_QUARTER = 92;
    private static final int UNDATED = 4;
    private static final int ONE_PARTY = 5;
    private static final int MONTHS = 14;
    /** Of parties a block is made for; a congress is found by these as well. */
    private static final int PARTIES = 8;

    private final UnaryOperator<String> canonical;
    private final Whereabouts whereabouts;

    /** Tells of two places whether one lies in the other. */
    @FunctionalInterface
    public interface Whereabouts {
        boolean lies(String place, String in);
    }

    /** @param canonical the key of a thing for the key of any name of it */
    public MeetingMatcher(UnaryOperator<String> canonical, Whereabouts whereabouts) {
        this.canonical = canonical;
        this.whereabouts = whereabouts;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals("meeting");
    }

    @Override
    public Set<Trait.Type> references() {
        return Set.of(PARTY, SIDE, PLACE);
    }

    @Override
    public Set<String> blocks(Profile profile) {
        List<YearMonth> months = days(profile)
                .map(days -> days.widened(1))
                .or(() -> published(profile).map(days -> days.widened(A_MONTH)))
                .map(days -> days.months(MONTHS))
                .orElse(List.of());
        NavigableSet<String> all = things(profile, SIDE);
        all.addAll(persons(profile));
        List<String> parties = all.stream().limit(PARTIES).toList();
        Set<String> blocks = new TreeSet<>();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                String pair = parties.get(i) + " " + parties.get(j);
                months.forEach(month -> blocks.add("meeting:" + pair + " " + month));
            }
        }
        if (days(profile).isPresent()) {
            for (String place : things(profile, PLACE)) {
                parties.forEach(
                        party -> months.forEach(month -> blocks.add("meeting:" + party + " " + place + " " + month)));
            }
        }
        return blocks;
    }

    @Override
    public int vagueness(Profile profile) {
        if (things(profile, SIDE).size() < 2 && persons(profile).size() < 2) {
            return ONE_PARTY;
        }
        return days(profile).map(MeetingMatcher::vagueness).orElse(UNDATED);
    }

    private static int vagueness(Days days) {
        if (days.length() <= A_FEW_DAYS) {
            return 0;
        }
        if (days.length() <= A_MONTH) {
            return 1;
        }
        return days.length() <= A_QUARTER ? 2 : 3;
    }

    @Override
    public Verdict compare(Profile one, Profile other) {
        return apart(one, other).orElseGet(() -> byPartiesAndDays(one, other));
    }

    /** Only where the days speak against one encounter do the parties count. */
    @Override
    public boolean areDifferent(Profile one, Profile other) {
        return apart(one, other).isPresent()
                || (daysDiffer(one, other) && byPartiesAndDays(one, other).kind() == Verdict.Kind.DIFFERENT);
    }

    /** What tells encounters apart whoever took part. */
    private Optional<Verdict> apart(Profile one, Profile other) {
        if (PersonMatcher.areRivals(one, other)) {
            return Optional.of(Verdict.different("an article tells them apart"));
        }
        if (isCall(one) != isCall(other)) {
            return Optional.of(Verdict.different("one is a call"));
        }
        if (placesDiffer(one, other)) {
            return Optional.of(Verdict.different("in different places"));
        }
        return personsDiffer(one, other) ? Optional.of(Verdict.different("between other persons")) : Optional.empty();
    }

    private Verdict byPartiesAndDays(Profile one, Profile other) {
        Parties parties = parties(one, other);
        if (parties == Parties.OTHERS) {
            return Verdict.UNRELATED;
        }
        Optional<Days> mine = days(one);
        Optional<Days> theirs = days(other);
        return mine.isPresent() && theirs.isPresent()
                ? dated(parties, shared(one, other, PLACE), mine.get(), theirs.get())
                : undated(parties, one, other);
    }

    private Parties parties(Profile one, Profile other) {
        NavigableSet<String> mine = things(one, SIDE);
        NavigableSet<String> theirs = things(other, SIDE);
        NavigableSet<String> persons = persons(one);
        boolean samePersons = persons.size() > 1 && persons.equals(persons(other));
        if (samePersons || (mine.size() > 1 && mine.equals(theirs))) {
            return Parties.SAME;
        }
        boolean alone = vagueness(one) == ONE_PARTY || vagueness(other) == ONE_PARTY;
        if (alone) {
            return !Collections.disjoint(mine, theirs) ? Parties.ONE : Parties.OTHERS;
        }
        if (!mine.containsAll(theirs) && !theirs.containsAll(mine)) {
            return Parties.OTHERS;
        }
        NavigableSet<String> leftOut = new TreeSet<>(mine);
        leftOut.addAll(theirs);
        leftOut.removeIf(side -> mine.contains(side) && theirs.contains(side));
        return leftOut.stream().allMatch(side -> areHosts(side, one, other)) ? Parties.SAME : Parties.SOME;
    }

    /** Whether the place that both give lies with that side. */
    private boolean areHosts(String side, Profile one, Profile other) {
        NavigableSet<String> places = things(one, PLACE);
        places.retainAll(things(other, PLACE));
        return places.stream().anyMatch(place -> compatible(place, side));
    }

    private static Verdict dated(Parties parties, long places, Days mine, Days theirs) {
        boolean samePlace = places > 0;
        int apart = Math.abs(vagueness(mine) - vagueness(theirs));
        boolean exact = vagueness(mine) == 0 && vagueness(theirs) == 0;
        if (!mine.meets(theirs)) {
            return exact && samePlace && mine.widened(1).meets(theirs)
                    ? Verdict.close(0.6, "the same parties and place, a day apart")
                    : Verdict.different("on different days");
        }
        if (parties == Parties.ONE) {
            return exact && samePlace
                    ? Verdict.sameIfOnly(0.65, "the one party that is named, in the same place on the same day")
                    : Verdict.UNRELATED;
        }
        if (parties == Parties.SOME && exact && places > 1) {
            return Verdict.same(0.75, "some of the parties in the same house on the same day");
        }
        if (parties == Parties.SOME) {
            return Verdict.close(0.5, "some of the parties at the same time");
        }
        if (apart > 0) {
            return Verdict.sameIfOnly(0.7, "the same parties in a period that holds the other");
        }
        if (exact) {
            return Verdict.same(samePlace ? 0.95 : 0.9, "the same parties on the same day");
        }
        return mine.equals(theirs) && (samePlace || vagueness(mine) < 3)
                ? Verdict.same(0.75, "the same parties in the same period")
                : Verdict.close(0.5, "the same parties in periods that overlap");
    }

    /** Without a date it counts when the encounter is spoken of. */
    private Verdict undated(Parties parties, Profile one, Profile other) {
        Optional<Days> mine = around(one);
        Optional<Days> theirs = around(other);
        if (mine.isEmpty() || theirs.isEmpty() || parties != Parties.SAME) {
            return Verdict.UNRELATED;
        }
        boolean open = isOpen(one) && isOpen(other);
        if (open && mine.get().widened(A_MONTH).meets(theirs.get())) {
            return bothUndated(one, other)
                    ? Verdict.same(0.7, "the same parties are to meet")
                    : Verdict.sameIfOnly(0.7, "the same parties are to meet");
        }
        if (isOpen(one) != isOpen(other) || !mine.get().meets(theirs.get())) {
            return Verdict.UNRELATED;
        }
        return bothUndated(one, other)
                ? Verdict.same(0.6, "the same parties, reported about the same day")
                : Verdict.sameIfOnly(0.6, "the same parties, reported about that day");
    }

    private static boolean bothUndated(Profile one, Profile other) {
        return days(one).isEmpty() && days(other).isEmpty();
    }

    /** No article says that it was held. */
    private static boolean isOpen(Profile profile) {
        return !profile.has(STATUS, "held");
    }

    private static boolean daysDiffer(Profile one, Profile other) {
        Optional<Days> theirs = days(other);
        return days(one)
                .flatMap(mine -> theirs.filter(days -> !mine.meets(days)))
                .isPresent();
    }

    /** When it was, or else about when it was reported. */
    private static Optional<Days> around(Profile profile) {
        return days(profile).or(() -> published(profile).map(days -> days.widened(A_FEW_DAYS)));
    }

    private static boolean isCall(Profile profile) {
        return profile.has(KIND, "Call");
    }

    private long shared(Profile one, Profile other, Trait.Type type) {
        NavigableSet<String> both = things(one, type);
        both.retainAll(things(other, type));
        return both.size();
    }

    /** Each has persons of its own for the same states. */
    private boolean personsDiffer(Profile one, Profile other) {
        NavigableSet<String> mine = persons(one);
        NavigableSet<String> theirs = persons(other);
        return mine.size() > 1 && theirs.size() > 1 && Collections.disjoint(mine, theirs);
    }

    private NavigableSet<String> persons(Profile profile) {
        NavigableSet<String> persons = things(profile, PARTY);
        persons.removeIf(key -> !key.startsWith("person/"));
        return persons;
    }

    private boolean placesDiffer(Profile one, Profile other) {
        NavigableSet<String> mine = things(one, PLACE);
        NavigableSet<String> theirs = things(other, PLACE);
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(place -> theirs.stream().anyMatch(where -> compatible(place, where)));
    }

    private boolean compatible(String place, String where) {
        return place.equals(where) || whereabouts.lies(place, where) || whereabouts.lies(where, place);
    }

    private NavigableSet<String> things(Profile profile, Trait.Type type) {
        NavigableSet<String> things = new TreeSet<>();
        profile.all(type).forEach(key -> things.add(canonical.apply(key)));
        return things;
    }

    /** The shortest period that an article gives. */
    private static Optional<Days> days(Profile profile) {
        return profile.all(DAYS).stream()
                .map(Days::parse)
                .min(Comparator.comparingLong(Days::length).thenComparing(Days::first));
    }

    private static Optional<Days> published(Profile profile) {
        NavigableSet<String> days = profile.all(PUBLISHED);
        return days.isEmpty() ? Optional.empty() : Optional.of(Days.parse(days.first() + "/" + days.last()));
    }
}
