package org.parley.evaluate;

import java.util.Optional;
import org.parley.evaluate.found.FoundArticle;
import org.parley.evaluate.found.Things;
import org.parley.evaluate.gold.GoldArticle;
import org.parley.model.FactKind;

/** The two sides of one article. */
record ArticlePair(GoldArticle gold, FoundArticle found, Things things) {
    String id() {
        return gold.article();
    }

    /** The problem with an actor that was found, and what the find rests on. */
    Problem found(Problem problem, String actor) {
        return problem.found(things.name(actor), found.evidence(actor));
    }

    /** A judgement on a found fact; empty where the graph doesn't say what it rests on. */
    Optional<Judgement> judgement(FactKind kind, String fact, boolean right) {
        return found.evidence(fact).map(evidence -> new Judgement(kind, evidence, right));
    }
}
