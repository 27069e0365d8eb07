package org.parley.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.ArticleFacts;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Fact;

/** Counts while a run goes on. Memory grows with the different entities, not with the articles. */
final class Tally {
    private final List<RunReport.Skip> skipped = new ArrayList<>();
    private final SortedMap<String, Long> facts = new TreeMap<>();
    private final SortedMap<EntityKind, Long> entities = new TreeMap<>();
    private final Set<EntityKey> seen = new HashSet<>();
    private long read;
    private long unchanged;
    private long quads;

    void keep(ArticleFacts article, int itsQuads) {
        read++;
        quads += itsQuads;
        for (Fact fact : article.facts()) {
            facts.merge(fact.getClass().getSimpleName(), 1L, Long::sum);
        }
        for (Entity entity : article.entities()) {
            if (seen.add(entity.key())) {
                entities.merge(entity.key().kind(), 1L, Long::sum);
            }
        }
    }

    void skip(RunReport.Skip skip) {
        skipped.add(skip);
    }

    void unchanged() {
        unchanged++;
    }

    /** Articles that were read and are in the store now. */
    long read() {
        return read;
    }

    long unchangedCount() {
        return unchanged;
    }

    long quads() {
        return quads;
    }

    RunReport report() {
        return new RunReport(read + unchanged, unchanged, skipped, facts, entities, quads);
    }
}
