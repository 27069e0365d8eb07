package org.parley.link;

import java.util.List;
import java.util.Set;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.rules.WordClass;

/** Tells whose offices are those of armed groups: "rebel spokesman", "spokesman for 13 armed groups". */
final class Fighters {
    private static final Set<String> NOUNS = WordClass.ARMED_MEN.words();

    private Fighters() {}

    /** No state has the holder in its service, as the title or the words behind it tell. */
    static boolean have(Title title, Words words) {
        int behind = title.tokens().to();
        int to = words.is(behind, "for", "of") && words.has(behind + 1) ? end(behind + 1, words) : behind;
        int owner = title.tokens().from() - 2;
        boolean owned = words.has(owner) && words.token(owner + 1).isPossessive() && isGroup(owner, words);
        return owned
                || new Range(title.tokens().from(), to)
                        .indices()
                        .anyMatch(i -> NOUNS.contains(words.token(i).lower()));
    }

    /** "the rebels' leader", not "one of the groups' states". */
    private static boolean isGroup(int noun, Words words) {
        return NOUNS.contains(words.token(noun).lower())
                && words.nameBefore(noun + 1).isEmpty();
    }

    /** The offices that are of no armed group. */
    static List<Office> without(List<Office> offices, Words words) {
        return offices.stream().filter(office -> !have(office.title(), words)).toList();
    }

    /** Behind the phrase that a token stands in. */
    private static int end(int token, Words words) {
        return words.article()
                .chunkOf(token)
                .map(phrase -> phrase.tokens().to())
                .orElse(token);
    }
}
