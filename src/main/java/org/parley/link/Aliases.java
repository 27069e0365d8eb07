package org.parley.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AnnotatedArticle;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Other names by which persons are told to be known: "Ana Lara, alias Comandante Rojo", "Igal Quint, better known as \"Tex\"". */
final class Aliases {
    /** Words between the name and the other one at most. */
    private static final int FAR = 9;

    private final List<Token> tokens;
    private final Map<Range, Range> nameByAlias = new HashMap<>();

    Aliases(AnnotatedArticle article) {
        this.tokens = article.tokens();
        List<Name> persons = article.names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .toList();
        for (int i = 1; i < persons.size(); i++) {
            Range name = persons.get(i - 1).tokens();
            Range other = persons.get(i).tokens();
            if (isTold(name, other)) {
                nameByAlias.put(other, name);
            }
        }
    }

    /** The name of the person whose other name this is. */
    Optional<Range> nameOf(Range alias) {
        return Optional.ofNullable(nameByAlias.get(alias));
    }

    boolean isAlias(Range name) {
        return nameByAlias.containsKey(name);
    }

    private boolean isTold(Range name, Range other) {
        int from = name.to();
        boolean near = from < other.from() && other.from() - from <= FAR;
        boolean marked = near && (tokens.get(from).is(",") || tokens.get(from).is("("));
        if (!marked) {
            return false;
        }
        boolean told = false;
        for (int i = from + 1; i < other.from(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !WordClass.IN_ALIAS.holds(token)) {
                return false;
            }
            told |= WordClass.ALIAS.holds(token);
        }
        return told;
    }
}
