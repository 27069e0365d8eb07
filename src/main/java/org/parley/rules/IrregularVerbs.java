package org.parley.rules;

import java.util.Set;

/** Past tenses and participles that do not end in -ed, of verbs that news uses. */
public final class IrregularVerbs {
    private static final Set<String> PAST = WordClass.IRREGULAR_PAST.words();

    private static final Set<String> SIMPLE_PAST = WordClass.IRREGULAR_SIMPLE_PAST.words();

    private IrregularVerbs() {}

    public static boolean isPast(String word) {
        return PAST.contains(word);
    }

    /** Also a participle: "held", "sent"; not "spoke", "went". */
    public static boolean isParticiple(String word) {
        return PAST.contains(word) && !SIMPLE_PAST.contains(word);
    }

    /** A past tense that is no participle: "went". */
    public static boolean isSimplePast(String word) {
        return SIMPLE_PAST.contains(word);
    }
}
