package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.evaluate.Wording.Overlap;

final class WordingTest {

    /** The wanted forms are those that {@code score.py} makes. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "/evaluate/wording.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void norm_ofAText_isThatOfScorePy(String text, String norm) {
        assertThat(Wording.norm(text)).isEqualTo(norm == null ? "" : norm);
    }

    @Test
    void overlap_ofAPart_isAllOfTheShorter() {
        Overlap overlap = Wording.overlap(List.of("the talks will go on", "none"), "Talks will go on, and on and on");
        assertThat(overlap.contained()).isEqualTo(1);
        assertThat(overlap.f1()).isEqualTo(8.0 / 12);
    }

    @Test
    void overlap_ofNothing_isNone() {
        assertThat(Wording.overlap(List.of("—"), "talks").f1()).isZero();
        assertThat(Wording.overlap(List.of("talks"), "").contained()).isZero();
    }
}
