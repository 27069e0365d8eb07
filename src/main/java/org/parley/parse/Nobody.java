package org.parley.parse;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Tells subjects that say nobody did it: "neither side", "none of the envoys", "no one"; the verb is negated. */
final class Nobody {
    private static final Set<String> NONE = WordClass.NOBODY.words();

    private final List<Token> tokens;

    Nobody(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean in(List<Range> subjects) {
        return subjects.stream().anyMatch(this::is);
    }

    private boolean is(Range phrase) {
        int first = phrase.from();
        boolean one = tokens.get(first).is("one");
        boolean split = one && first > 0 && tokens.get(first - 1).is("no");
        return split || (NONE.contains(tokens.get(first).lower()) && !isNumber(phrase));
    }

    /** "No. 10 said": the house of that number. */
    private boolean isNumber(Range phrase) {
        return phrase.indices()
                .skip(1)
                .anyMatch(i -> tokens.get(i).pos() == Pos.NUM && !tokens.get(i).is("one"));
    }
}
