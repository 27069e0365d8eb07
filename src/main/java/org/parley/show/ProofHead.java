package org.parley.show;

import org.parley.model.Article;

/** What stands above a proof. */
final class ProofHead {
    private ProofHead() {}

    static String published(Article article) {
        return article.metadata()
                .published()
                .map(day -> "published " + day)
                .orElse("undated: \"on Friday\" and the like stay open; give the day with --published");
    }

    static String counts(Proof proof) {
        long mentions = proof.entities().stream()
                .mapToLong(entity -> entity.mentions().size())
                .sum();
        return "%,d entities in %,d mentions, %,d facts"
                .formatted(proof.entities().size(), mentions, proof.facts().size());
    }

    static String title(Article article) {
        return article.metadata().headline().orElse(article.id().value());
    }
}
