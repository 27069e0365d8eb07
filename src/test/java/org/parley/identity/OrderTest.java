package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.Table;

/** All names of {@code identity/pairs.tsv} in one corpus: the order of the articles and the batches they come in change nothing. */
class OrderTest {
    private static final int LARGEST_BATCH = 40;
    private static final int REMOVED = 20;

    private static List<ArticleReport> reports() {
        List<ArticleReport> reports = new ArrayList<>();
        for (Table.Row row : Table.read("identity/pairs.tsv").rows()) {
            String number = String.valueOf(reports.size());
            Stream.of("one", "other").map(side -> report(row, side, number)).forEach(reports::add);
        }
        return reports;
    }

    private static ArticleReport report(Table.Row row, String side, String number) {
        String rivals = row.get(side).replaceAll("(RIVAL=\\w+/\\w+)", "$1" + number);
        return Corpus.report(side + number, row.get("kind") + "/" + side + number, rivals);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void finish_withAnyOrderAndBatches_givesTheSameClusters(long seed) {
        assertThat(clusters(seed)).isEqualTo(clusters(0));
    }

    private static List<String> clusters(long seed) {
        try (Corpus corpus = new Corpus()) {
            return filled(corpus, seed).clusters();
        }
    }

    private static Corpus filled(Corpus corpus, long seed) {
        Random random = new Random(seed);
        List<ArticleReport> order = reports();
        Collections.shuffle(order, random);
        int from = 0;
        while (from < order.size()) {
            int to = Math.min(order.size(), from + 1 + random.nextInt(LARGEST_BATCH));
            corpus.addTogether(order.subList(from, to).toArray(ArticleReport[]::new));
            from = to;
        }
        return corpus;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void remove_ofArticlesThatComeBack_changesNothing(long seed) {
        List<ArticleReport> order = reports();
        Collections.shuffle(order, new Random(seed));
        try (Corpus corpus = filled(new Corpus(), seed)) {
            List<String> before = corpus.clusters();
            order.subList(0, REMOVED).forEach(report -> corpus.remove(report.article()));
            order.subList(0, REMOVED).forEach(corpus::addTogether);
            assertThat(corpus.clusters()).isEqualTo(before);
        }
    }

    /** A, B, then without B, is A. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void remove_ofHalfTheArticles_leavesWhatTheOthersGiveAlone(long seed) {
        List<ArticleReport> order = reports();
        Collections.shuffle(order, new Random(seed));
        List<ArticleReport> kept = order.subList(0, order.size() / 2);
        try (Corpus all = filled(new Corpus(), seed);
                Corpus half = new Corpus()) {
            order.subList(order.size() / 2, order.size()).forEach(report -> all.remove(report.article()));
            half.addTogether(kept.toArray(ArticleReport[]::new));
            assertThat(all.clusters()).isEqualTo(half.clusters());
        }
    }
}
