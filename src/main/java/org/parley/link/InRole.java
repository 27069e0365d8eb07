package org.parley.link;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.rules.OfficeClass;

/** Finds the holder of an office that tells in which of them somebody did something: "Lara, who opened it as chairwoman of X". */
final class InRole {
    private static final int LONGEST = 14;

    private final Words words;

    InRole(Words words) {
        this.words = words;
    }

    /** The mark behind the name that the clause with "who" describes. */
    Optional<Integer> mark(TitlePhrase phrase) {
        int as = phrase.from() - 1;
        boolean bare = words.is(as, "as")
                && !phrase.title().plural()
                && phrase.from() == phrase.title().tokens().from()
                && phrase.owner().filter(Owner.Named.class::isInstance).isPresent();
        int i = as - 1;
        while (bare && words.has(i) && as - i < LONGEST && isBetween(i)) {
            i--;
        }
        boolean clause = bare && words.is(i, "who") && words.is(i - 1, ",") && i < as - 1;
        return clause ? Optional.of(i - 1) : Optional.empty();
    }

    /** No mark and nobody else who may be the one with the office. */
    private boolean isBetween(int i) {
        boolean somebody = words.titleBefore(i + 1).isPresent()
                || words.is(i, "him", "her", "them", "who")
                || words.nameBefore(i + 1)
                        .map(Name::kind)
                        .filter(EntityKind.PERSON::equals)
                        .isPresent();
        return words.token(i).isWord() && !somebody && !words.is(i, OfficeClass.SEEN_AS);
    }
}
