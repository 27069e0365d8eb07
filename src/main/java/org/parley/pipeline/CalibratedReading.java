package org.parley.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleFacts;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
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
        Set<EntityKey> unnamed = facts.entities().stream()
                .filter(Entity::anonymous)
                .map(Entity::key)
                .collect(Collectors.toSet());
        return new ArticleFacts(
                facts.article(),
                facts.entities(),
                facts.mentions(),
                facts.facts().stream().map(fact -> calibrated(fact, unnamed)).toList());
    }

    private Fact calibrated(Fact fact, Set<EntityKey> unnamed) {
        FactKind kind = FactKind.of(fact, unnamed);
        List<Evidence> evidence = fact.evidence().stream()
                .map(e -> new Evidence(e.span(), e.rule(), confidences.of(kind, e.rule(), e.confidence())))
                .toList();
        return fact.withEvidence(evidence);
    }
}
