package org.parley.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The name that a thing goes by: the gazetteer's where it knows the thing, else the fullest one. */
final class PreferredName {
    private static final Comparator<String> FULLEST_FIRST = Comparator.comparingInt(
                    (String name) -> -name.split("[ -]+").length)
            .thenComparing(Comparator.comparingLong(
                    (String name) -> -name.chars().filter(c -> c > 127).count()))
            .thenComparing(Comparator.comparingLong(
                    (String name) -> name.chars().filter(Character::isUpperCase).count()))
            .thenComparing(Comparator.naturalOrder());

    private PreferredName() {}

    /** Empty if the profiles give no name. */
    static String of(Collection<Profile> profiles) {
        List<Profile> known = profiles.stream()
                .filter(p -> !p.all(Trait.Type.WIKIDATA).isEmpty())
                .toList();
        return (known.isEmpty() ? profiles : known)
                .stream()
                        .flatMap(p -> p.all(Trait.Type.LABEL).stream())
                        .min(FULLEST_FIRST)
                        .orElse("");
    }
}
