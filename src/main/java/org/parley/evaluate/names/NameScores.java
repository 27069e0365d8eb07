package org.parley.evaluate.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.parley.model.Span;

/**
 * How well found names agree with marked ones: a pair agrees if it has one sort and its spans overlap, and each name is in
 * one pair at most, with the name of the same span if there is one. How exactly the edges fit is not asked; annotators differ there. Countries count as places, also where
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
        Set<Span> countries = found.stream()
                .filter(FoundName::country)
                .map(name -> name.name().span())
                .collect(Collectors.toSet());
        List<MarkedName> wanted = new ArrayList<>(gold.countriesAsPlaces(countries));
        List<MarkedName> free = new ArrayList<>(found.stream()
                .map(FoundName::name)
                .distinct()
                .sorted(MarkedName.ORDER)
                .toList());
        wanted.forEach(name -> count(name.sort(), new Counts(0, 0, 1)));
        free.forEach(name -> count(name.sort(), new Counts(0, 1, 0)));
        pair(wanted, free, MarkedName::equals);
        pair(wanted, free, MarkedName::meets);
        return new Differences(wanted, free);
    }

    /** Takes pairs out of both lists, in text order. */
    private void pair(List<MarkedName> wanted, List<MarkedName> free, BiPredicate<MarkedName, MarkedName> agree) {
        for (MarkedName name : List.copyOf(wanted)) {
            free.stream().filter(other -> agree.test(name, other)).findFirst().ifPresent(other -> {
                wanted.remove(name);
                free.remove(other);
                count(name.sort(), new Counts(1, 0, 0));
            });
        }
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
