package org.parley.identity;

import static org.parley.identity.Trait.Type.DAYS;
import static org.parley.identity.Trait.Type.KIND;
import static org.parley.identity.Trait.Type.SIDE;
import static org.parley.identity.Trait.Type.STATUS;

import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rounds of talks between the same parties, in the order of their days. */
public final class Series {
    /** Days after which talks are taken up anew rather than continued. */
    private static final int LONGEST_PAUSE = 183;

    private static final Set<String> KINDS = Set.of("Talks", "Consultation", "Summit", "Bilateral");
    private static final Set<String> NOT_ROUNDS = Set.of("cancelled", "declined", "proposed");

    private final Ledger ledger;

    public Series(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The round before this one. */
    public Optional<String> before(String meeting) {
        return entry(meeting).flatMap(entry -> ledger.before(entry.parties(), entry.mark())
                .map(Series::meeting)
                .filter(earlier -> isNear(earlier, entry)));
    }

    private boolean isNear(String earlier, Entry entry) {
        return entry(earlier)
                .filter(other -> other.days().widened(LONGEST_PAUSE).meets(entry.days()))
                .filter(other -> !other.days().meets(entry.days()))
                .isPresent();
    }

    /**
     * Puts meetings where they belong now.
     *
     * @param names of meetings that may have changed
     * @return meetings that may follow another one than before
     */
    NavigableSet<String> update(Collection<String> names) {
        NavigableSet<String> touched = new TreeSet<>();
        for (String name : names) {
            ledger.series(name).ifPresent(place -> {
                neighbours(place.parties(), place.mark(), touched);
                ledger.leaveSeries(name);
            });
        }
        for (String name : names) {
            entry(name).ifPresent(entry -> {
                ledger.joinSeries(name, new Ledger.Place(entry.parties(), entry.mark()));
                neighbours(entry.parties(), entry.mark(), touched);
                touched.add(name);
            });
        }
        return touched;
    }

    private void neighbours(String parties, String mark, NavigableSet<String> touched) {
        ledger.after(parties, mark).map(Series::meeting).ifPresent(touched::add);
    }

    /** A meeting on known days between known parties. */
    private record Entry(String parties, Days days, String meeting) {
        /** Sorts by day. */
        String mark() {
            return days.first() + " " + meeting;
        }
    }

    private static String meeting(String mark) {
        return mark.substring(mark.indexOf(' ') + 1);
    }

    private Optional<Entry> entry(String meeting) {
        NavigableSet<String> names = ledger.assigned(meeting);
        if (!names.contains(meeting) && !meeting.equals(ledger.canonical(meeting))) {
            return Optional.empty();
        }
        NavigableSet<String> sides =
                all(names, SIDE).stream().map(ledger::canonical).collect(Collectors.toCollection(TreeSet::new));
        boolean round = all(names, KIND).stream().anyMatch(KINDS::contains)
                && !NOT_ROUNDS.containsAll(all(names, STATUS))
                && sides.size() > 1;
        return round
                ? all(names, DAYS).stream()
                        .map(Days::parse)
                        .filter(days -> days.length() <= MeetingMatcher.A_FEW_DAYS)
                        .min(Comparator.comparing(Days::first))
                        .map(days -> new Entry(String.join(" ", sides), days, meeting))
                : Optional.empty();
    }

    private NavigableSet<String> all(NavigableSet<String> names, Trait.Type type) {
        NavigableSet<String> values = new TreeSet<>();
        names.forEach(name -> values.addAll(ledger.profile(name).all(type)));
        return values;
    }
}
