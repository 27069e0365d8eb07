package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.parley.model.Token;
import org.parley.rules.Titles;
import org.parley.rules.Titles.Modifier;

/** Finds the modifier of an office before the name of its state or body: "former Ruritanian president", "chief NATO negotiator". */
final class ModifierBeforeNames {
    private final Titles titles;
    private final List<Token> tokens;
    private final IntPredicate isName;

    /** @param isName tells whether the token at an index belongs to a known name or demonym */
    ModifierBeforeNames(Titles titles, List<Token> tokens, IntPredicate isName) {
        this.titles = titles;
        this.tokens = tokens;
        this.isName = isName;
    }

    /** "chief HPX negotiator": of a body that no list holds. */
    static boolean isShortForm(Token token) {
        return token.isAllCaps() && token.isWord() && token.text().length() > 2;
    }

    /** @param limit where the words begin that belong to no other office */
    Optional<Modifier> of(int limit, int title) {
        int from = title;
        while (from - 1 > limit && (isName.test(from - 1) || isShortForm(tokens.get(from - 1)))) {
            from--;
        }
        return from == title || from == limit
                ? Optional.empty()
                : titles.modifier(tokens.get(from - 1).lower());
    }
}
