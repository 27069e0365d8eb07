package org.parley.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.parley.model.Grounds;
import org.parley.rules.Confidences;

/**
 * A reading whose facts say how often facts like them are right, in place of the score that their rule gave. Mentions of
 * entities keep their scores: no annotation says which of them are right.
 */
record CalibratedReading(ArticleReading reading, Confidences confidences) implements ArticleReading {

    @Override
    public ArticleFacts read(Article article) throws ArticleException {
        ArticleFacts read = reading.read(article);
        Set<EntityKey> unnamed = read.entities().stream()
                .filter(Entity::anonymous)
                .map(Entity::key)
                .collect(Collectors.toSet());
        List<Fact> facts = new ArrayList<>();
        Map<Fact, Grounds> grounds = new HashMap<>();
        for (Fact fact : read.facts()) {
            Fact calibrated = calibrated(fact, unnamed);
            facts.add(calibrated);
            grounds.put(calibrated, dated(read.groundsOf(fact), calibrated));
        }
        return new ArticleFacts(read.article(), read.sentences(), read.entities(), read.mentions(), facts, grounds);
    }

    /** The date is as sure as the fact. */
    private static Grounds dated(Grounds grounds, Fact fact) {
        double confidence = fact.evidence().get(0).confidence();
        return new Grounds(
                grounds.values(),
                grounds.date().stream()
                        .map(e -> new Evidence(e.span(), e.rule(), confidence))
                        .toList());
    }

    private Fact calibrated(Fact fact, Set<EntityKey> unnamed) {
        FactKind kind = FactKind.of(fact, unnamed);
        List<Evidence> evidence = fact.evidence().stream()
                .map(e -> new Evidence(e.span(), e.rule(), confidences.of(kind, e.rule(), e.confidence())))
                .toList();
        return fact.withEvidence(evidence);
    }
}
