package org.parley.link;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.model.Title;

/** Two offices that share their noun: "the foreign and defence ministers", "the finance and trade chiefs". */
final class JointPortfolios {
    private static final String MINISTER = "minister";
    /** Portfolios whose ministers have a concept of their own. */
    private static final Set<String> CONCEPTS =
            Set.of("foreign", "defence", "finance", "interior", "trade", "economy", "energy", "justice");

    private JointPortfolios() {}

    /**
     * The first of two offices, where the second is written out.
     *
     * @param from where the words of the second one begin
     */
    static Optional<Title> at(Words words, Title second, int from) {
        int head = second.label().lastIndexOf(' ');
        boolean joint = second.plural()
                && head > 0
                && from == second.tokens().from()
                && words.is(from - 1, "and")
                && isPortfolio(words, from - 2);
        return joint ? Optional.of(first(words.token(from - 2).lower(), second, head)) : Optional.empty();
    }

    private static boolean isPortfolio(Words words, int at) {
        return words.has(at)
                && (words.token(at).pos() == Pos.ADJ || words.token(at).pos() == Pos.NOUN)
                && words.nameBefore(at + 1).isEmpty()
                && words.titleBefore(at + 1).isEmpty();
    }

    private static Title first(String portfolio, Title second, int head) {
        String noun = second.label().substring(head + 1);
        String field = portfolio.replace("defense", "defence");
        Optional<String> concept =
                noun.equals(MINISTER) && CONCEPTS.contains(field) ? Optional.of(field + "-" + noun) : Optional.empty();
        return new Title(
                second.tokens(), portfolio + " " + noun, concept, second.tense(), second.gender(), second.plural());
    }
}
