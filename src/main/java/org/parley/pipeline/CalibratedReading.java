package org.parley.pipeline;

import java.util.List;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleFacts;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.FactKind;
import org.parley.rules.Confidences;

/**
 * A reading whose facts say how often facts like them are right, in place of the score that their rule gave. Mentions of
 * entities keep their scores: no annotation says which of them are right.
 */
record CalibratedReading(ArticleReading reading, Confidences confidences) implements ArticleReading {

    @Override
    public ArticleFacts read(Article article) throws ArticleException {
        ArticleFacts facts = reading.read(article);
        return new ArticleFacts(
                facts.article(),
                facts.entities(),
                facts.mentions(),
                facts.facts().stream().map(this::calibrated).toList());
    }

    private Fact calibrated(Fact fact) {
        FactKind kind = FactKind.of(fact);
        List<Evidence> evidence = fact.evidence().stream()
                .map(e -> new Evidence(e.span(), e.rule(), confidences.of(kind, e.rule(), e.confidence())))
                .toList();
        return fact.withEvidence(evidence);
    }
}
