package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Titles;
import org.parley.rules.Titles.Modifier;

/** Finds the modifier of an office before the name of its state or body: "former Ruritanian president", "chief NATO negotiator". */
final class ModifierBeforeNames {
    /** Words for the field of an office: "UN weapons inspector". */
    private static final int PORTFOLIO = 2;

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

    /** "deputy treasurer", "chief Ruritanian government negotiator": an office by itself that only modifies the one behind it. */
    boolean isModifier(Range words, Range sentence, OfficeMatcher offices) {
        int title = words.to();
        while (title < sentence.to() && (isName.test(title) || isShortForm(tokens.get(title)))) {
            title++;
        }
        int limit = title == words.to() ? title : Math.min(sentence.to(), title + PORTFOLIO);
        while (title < limit && isPortfolio(tokens.get(title), offices, title, sentence)) {
            title++;
        }
        return words.size() == 1
                && title < sentence.to()
                && titles.modifier(tokens.get(words.from()).lower()).isPresent()
                && offices.match(title, sentence.to()).isPresent();
    }

    private boolean isPortfolio(Token token, OfficeMatcher offices, int at, Range sentence) {
        return (token.pos() == Pos.NOUN || token.pos() == Pos.ADJ)
                && !token.isCapitalised()
                && offices.match(at, sentence.to()).isEmpty();
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
