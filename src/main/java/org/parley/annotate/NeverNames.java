package org.parley.annotate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.rules.WordClass;

/** Words that are no names by themselves whatever their first letter: function words, days, months, numbers, clock and time. */
final class NeverNames {
    static final Set<String> WORDS = Stream.of(WordClass.NEVER_A_NAME, WordClass.DAY_OR_MONTH)
            .flatMap(one -> one.words().stream())
            .collect(Collectors.toUnmodifiableSet());

    private NeverNames() {}
}
