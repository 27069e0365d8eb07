package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rules.Table;

/** Two names of two articles that are one thing or not: the rows of {@code identity/pairs.tsv}. */
class PairsTest {
    /** So that neither side of the table can shrink unseen. */
    private static final int FEWEST = 60;

    private static List<Table.Row> table() {
        return Table.read("identity/pairs.tsv").rows();
    }

    private static Stream<Arguments> rows() {
        return table().stream()
                .map(row -> Arguments.of(row.get("kind"), row.get("one"), row.get("other"), row.get("expected")));
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @MethodSource("rows")
    void finish_withTwoArticles_tellsWhetherTheirNamesAreOneThing(
            String kind, String one, String other, String expected) {
        assertThat(outcome(kind, one, other)).isEqualTo(expected);
    }

    /** Whichever article comes first, and in one batch or two. */
    @ParameterizedTest(name = "{0}: {1} / {2}")
    @MethodSource("rows")
    void finish_inTheOtherOrder_tellsTheSame(String kind, String one, String other, String expected) {
        try (Corpus corpus = new Corpus()) {
            corpus.add("b", kind + "/other", other).add("a", kind + "/one", one);
            assertThat(corpus.relation(kind + "/one", kind + "/other")).isEqualTo(expected);
        }
    }

    private static String outcome(String kind, String one, String other) {
        try (Corpus corpus = new Corpus()) {
            corpus.addTogether(Corpus.report("a", kind + "/one", one), Corpus.report("b", kind + "/other", other));
            return corpus.relation(kind + "/one", kind + "/other");
        }
    }

    @Test
    void table_always_hasManyOfBoth() {
        assertThat(table().stream().filter(row -> row.get("expected").equals("same")))
                .hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(table().stream().filter(row -> !row.get("expected").equals("same")))
                .hasSizeGreaterThanOrEqualTo(FEWEST);
    }
}
