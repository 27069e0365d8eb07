package org.parley.evaluate.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Span;

/**
 * How well found names agree with marked ones: a pair agrees if it has one sort and its spans overlap, and each name is in
 * one pair at most. How exactly the edges fit is not asked; annotators differ there. Countries count as places, also where
 * the marks call the very same words an organisation, as some do where a country acts or its team plays.
 */
public final class NameScores {
    private final Map<NameSort, Counts> counts = new EnumMap<>(NameSort.class);

    /** Right, found and marked names. */
    private record Counts(int right, int found, int marked) {
        static final Counts NOTHING = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, marked + other.marked);
        }

        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return marked == 0 ? 0 : (double) right / marked;
        }

        double f1() {
            return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
        }

        String line(String title) {
            return String.format(
                    Locale.ROOT, "%-32s %9.3f %7.3f %7.3f %7d", title, precision(), recall(), f1(), marked);
        }
    }

    /** What one text gave: the names that have no partner. */
    public record Differences(List<MarkedName> missed, List<MarkedName> invented) {}

    /** Counts one text. */
    public Differences add(MarkedText gold, List<FoundName> found) {
        Set<MarkedName> paired = new HashSet<>();
        List<MarkedName> missed = new ArrayList<>();
        List<MarkedName> free = found.stream()
                .map(FoundName::name)
                .distinct()
                .sorted(MarkedName.ORDER)
                .toList();
        Set<Span> countries = found.stream()
                .filter(FoundName::country)
                .map(name -> name.name().span())
                .collect(Collectors.toSet());
        for (MarkedName wanted : gold.countriesAsPlaces(countries)) {
            free.stream()
                    .filter(name -> name.meets(wanted) && !paired.contains(name))
                    .findFirst()
                    .ifPresentOrElse(
                            name -> {
                                paired.add(name);
                                count(wanted.sort(), new Counts(1, 0, 1));
                            },
                            () -> {
                                missed.add(wanted);
                                count(wanted.sort(), new Counts(0, 0, 1));
                            });
        }
        free.forEach(name -> count(name.sort(), new Counts(0, 1, 0)));
        return new Differences(
                missed, free.stream().filter(name -> !paired.contains(name)).toList());
    }

    private void count(NameSort sort, Counts more) {
        counts.merge(sort, more, Counts::plus);
    }

    /** F1 over all sorts together. */
    public double f1() {
        return all().f1();
    }

    private Counts all() {
        return counts.values().stream().reduce(Counts.NOTHING, Counts::plus);
    }

    /** The table as it is printed: all sorts together, then each. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-32s %9s %7s %7s %7s", "names", "precision", "recall", "F1", "marked"));
        lines.add(all().line("all"));
        counts.forEach((sort, counted) -> lines.add(counted.line(sort.name().toLowerCase(Locale.ROOT))));
        return lines;
    }
}
