package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.Span;

/** Things that stand somewhere in a text, to be found from other words; finding takes no longer in a longer text. */
final class Nearby<T> {
    private final Function<T, Span> place;
    private final NavigableMap<Integer, List<T>> byBegin = new TreeMap<>();

    Nearby(Function<T, Span> place) {
        this.place = place;
    }

    void add(T one) {
        byBegin.computeIfAbsent(place.apply(one).begin(), unseen -> new ArrayList<>(1))
                .add(one);
    }

    boolean isEmpty() {
        return byBegin.isEmpty();
    }

    /** The one in the stretch that is nearest to the words; of those as near the first in the order given. */
    Optional<T> inside(Span stretch, Span words, Comparator<T> order) {
        return byBegin.subMap(stretch.begin(), true, stretch.end(), false).values().stream()
                .flatMap(List::stream)
                .filter(one -> stretch.contains(place.apply(one)))
                .min(byDistance(words).thenComparing(order));
    }

    /** The last one before the words, no further away than the reach. */
    Optional<T> before(Span words, int reach) {
        return Optional.ofNullable(byBegin.lowerEntry(words.begin()))
                .map(entry -> entry.getValue().get(0))
                .filter(one -> place.apply(one).end() <= words.begin()
                        && words.begin() - place.apply(one).end() <= reach);
    }

    /** The nearest one before or behind. */
    Optional<T> nearest(Span words, Comparator<T> order) {
        return Stream.of(byBegin.floorEntry(words.begin()), byBegin.higherEntry(words.begin()))
                .flatMap(Stream::ofNullable)
                .flatMap(entry -> entry.getValue().stream())
                .min(byDistance(words).thenComparing(order));
    }

    private Comparator<T> byDistance(Span words) {
        return Comparator.comparingInt(one -> distance(place.apply(one), words));
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
    }
}
