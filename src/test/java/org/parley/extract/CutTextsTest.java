package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.rules.Table;
import org.parley.support.Texts;

/** Texts that end in the middle of a sentence, as pages are cut: every step may look no further than their last word. */
class CutTextsTest {
    private static final int STEP = 3;

    private static Stream<String> texts() {
        return Stream.of("extract/statements.tsv", "extract/meetings.tsv", "extract/roles.tsv")
                .flatMap(table -> Table.read(table).rows().stream())
                .map(row -> row.get("text"))
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void read_ofATextThatBreaksOff_reads(String text) {
        String[] words = text.replace(" // ", "\n\n").split(" ", -1);
        IntStream.iterate(1, k -> k <= words.length, k -> k + STEP)
                .mapToObj(k -> String.join(" ", Arrays.copyOf(words, k)))
                .filter(cut -> !cut.isBlank())
                .forEach(cut -> assertThatCode(() -> Texts.read(cut)).as(cut).doesNotThrowAnyException());
    }
}
