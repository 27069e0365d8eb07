package org.parley.extract;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.time.TimeFinder;
import org.parley.model.Article;
import org.parley.model.ParsedArticle;
import org.parley.rules.CalendarWords;
import org.parley.rules.Cues;
import org.parley.support.FactText;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;

/** Which words are dates and which days they mean, with and without a date to count from. */
class DatesTest {
    private static final TimeFinder FINDER =
            new TimeFinder(CalendarWords.load(), Cues.load().speechVerbs());

    private static Stream<Arguments> dated() {
        return ReadingRow.in("extract/dates.tsv");
    }

    private static Stream<Arguments> undated() {
        return ReadingRow.in("extract/dates-undated.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dated")
    void find_inADatedText_resolvesTheDates(ReadingRow row) {
        row.check(dates(row.article()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undated")
    void find_inATextWithoutDate_leavesRelativeDatesOpen(ReadingRow row) {
        row.check(dates(row.undated()));
    }

    /** {@code May 16 = 2025-05-16}. */
    private static List<String> dates(Article article) {
        ParsedArticle parsed = Texts.parsed(article);
        return FINDER.find(parsed).stream()
                .map(time -> parsed.text(time.tokens()) + " = " + FactText.of(time.value()))
                .toList();
    }
}
