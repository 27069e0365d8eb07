package org.parley.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Range;
import org.parley.model.Token;

/** The words of longer names of an article, by which one word at the head of a sentence is known for a name. */
final class KnownNames {
    private final List<Token> tokens;
    private final Set<String> lastNames = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();

    KnownNames(List<Token> tokens) {
        this.tokens = tokens;
    }

    void add(Range fullName) {
        lastNames.add(tokens.get(PersonNames.lastName(tokens, fullName)).text());
        firstNames.add(tokens.get(fullName.from()).text());
    }

    /** A last name, or a first one where a person stands: "Tsegaye, who", "Tsegaye said". */
    boolean stands(int i) {
        String word = tokens.get(i).text();
        boolean person = (is(i + 1, ",") && is(i + 2, "who")) || is(i + 1, "said") || is(i + 1, "told");
        return lastNames.contains(word) || (person && firstNames.contains(word));
    }

    private boolean is(int i, String word) {
        return i < tokens.size() && tokens.get(i).is(word);
    }
}
