package org.parley.evaluate;

import org.parley.evaluate.found.FoundArticle;
import org.parley.evaluate.found.Things;
import org.parley.evaluate.gold.GoldArticle;

/** The two sides of one article. */
record ArticlePair(GoldArticle gold, FoundArticle found, Things things) {
    String id() {
        return gold.article();
    }

    /** The problem with an actor that was found, and what the find rests on. */
    Problem found(Problem problem, String actor) {
        return problem.found(things.name(actor), found.evidence(actor));
    }
}
