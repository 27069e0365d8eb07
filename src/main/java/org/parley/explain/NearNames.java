package org.parley.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.rules.Letters;
import org.parley.store.Store;
import org.parley.store.StoreRow;

/** Things of a store whose IRI or name is much like what was asked for. */
public final class NearNames {
    private static final int MOST = 5;
    private static final double NEAR = 0.45;

    private final Questions questions;

    public NearNames(Store store) {
        this.questions = new Questions(store);
    }

    /** IRIs, each with its name where it has one; the nearest first. */
    public List<String> of(String asked) {
        String wanted = plain(ThingReader.localName(asked));
        return questions.ask("names", Map.of()).stream()
                .map(row -> new Near(row, distance(row, wanted)))
                .filter(near -> near.distance < NEAR)
                .sorted(Comparator.comparingDouble(Near::distance).thenComparing(Near::iri))
                .map(Near::text)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private record Near(StoreRow row, double distance) {
        String iri() {
            return row.get("thing");
        }

        String text() {
            return iri() + row.find("name").map(name -> " (" + name + ")").orElse("");
        }
    }

    private static double distance(StoreRow row, String wanted) {
        return Stream.concat(Stream.of(ThingReader.localName(row.get("thing"))), row.find("name").stream())
                .mapToDouble(name -> distance(plain(name), wanted))
                .min()
                .orElse(1);
    }

    /** 0 for the same, 1 for nothing in common; a part of a name is nearer than a name as long with other letters. */
    private static double distance(String name, String wanted) {
        if (wanted.isEmpty()) {
            return 1;
        }
        if (name.contains(wanted)) {
            return 0.4 * (name.length() - wanted.length()) / name.length();
        }
        return (double) Letters.differences(name, wanted) / Math.max(name.length(), wanted.length());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
