package org.parley.extract;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.support.FactText;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;

/** When encounters begin and how many take part: the rows of {@code extract/meeting-figures.tsv}. */
class MeetingFiguresTest {

    private static Stream<Arguments> rows() {
        return ReadingRow.in("extract/meeting-figures.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void extract_ofAText_findsHoursAndCounts(ReadingRow row) {
        row.check(new FactText(Texts.read(row.article())).figures());
    }
}
