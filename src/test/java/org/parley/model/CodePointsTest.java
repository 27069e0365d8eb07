package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    private static final String TEXT = "a🕊b🏳️c";

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 1", "1, 3, 1, 2", "3, 4, 2, 3", "0, 4, 0, 3", "4, 7, 3, 5", "7, 8, 5, 6", "8, 8, 6, 6"})
    void of_whenTextHasPairs_countsEachOnce(int begin, int end, int expectedBegin, int expectedEnd) {
        assertThat(new CodePoints(TEXT).of(new Span(begin, end))).isEqualTo(new Span(expectedBegin, expectedEnd));
    }

    @Test
    void of_anySpan_agreesWithTheJdk() {
        CodePoints points = new CodePoints(TEXT);
        for (int end : new int[] {0, 1, 3, 4, 6, 7, 8}) {
            assertThat(points.of(new Span(0, end)).end()).isEqualTo(TEXT.codePointCount(0, end));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void of_whenSpanSplitsACharacter_fails(int offset) {
        CodePoints points = new CodePoints(TEXT);
        assertThatThrownBy(() -> points.of(new Span(0, offset))).hasMessageContaining("offset " + offset);
    }

    @Test
    void of_whenHalvesStandAlone_countsEach() {
        assertThat(new CodePoints("\uDC00x\uD800").of(new Span(0, 3))).isEqualTo(new Span(0, 3));
    }
}
