package org.parley.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Gives each word of a name one of a name that is no shorter. */
final class NamePairing {
    private final List<NameWord> words;
    private final boolean[] taken;
    private final List<Integer> places = new ArrayList<>();
    private int full;
    private boolean complete = true;
    private boolean shortened;
    private boolean spelledOtherwise;

    private NamePairing(List<NameWord> words) {
        this.words = words;
        this.taken = new boolean[words.size()];
    }

    static NamePairing of(List<NameWord> shorter, List<NameWord> longer) {
        NamePairing pairing = new NamePairing(longer);
        shorter.forEach(word -> pairing.complete = pairing.complete && pairing.takes(word));
        return pairing;
    }

    private boolean takes(NameWord word) {
        if (word.isInitial()) {
            shortened = true;
            return take(word::isInitialOf);
        }
        if (take(word::isSame)) {
            full++;
            return true;
        }
        if (take(other -> other.isInitialOf(word))) {
            shortened = true;
            return true;
        }
        spelledOtherwise = true;
        full++;
        return take(word::isSpelling);
    }

    private boolean take(Predicate<NameWord> wanted) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && wanted.test(words.get(i))) {
                taken[i] = true;
                places.add(i);
                return true;
            }
        }
        return false;
    }

    /** Every word has one, and one of them is more than an initial. */
    boolean isComplete() {
        return complete && full > 0;
    }

    /** Words in full that are paired. */
    int full() {
        return full;
    }

    /** One has an initial where the other has a word. */
    boolean isShortened() {
        return shortened;
    }

    boolean isSpelledOtherwise() {
        return spelledOtherwise;
    }

    boolean isInOrder() {
        return places.equals(places.stream().sorted().toList());
    }
}
