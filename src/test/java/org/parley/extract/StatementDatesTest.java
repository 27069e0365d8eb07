package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Article;
import org.parley.model.Block;
import org.parley.model.Fact;
import org.parley.model.Section;
import org.parley.support.FactText;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;
import org.parley.support.Texts.Reading;

/** When statements are said to have been made. */
class StatementDatesTest {

    private static Stream<Arguments> rows() {
        return ReadingRow.in("extract/statement-dates.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void extract_always_datesStatements(ReadingRow row) {
        row.check(dates(Texts.read(row.article())));
    }

    @Test
    void extract_onALivePage_datesStatementsByTheStampOfTheirEntry() {
        Article page = live(List.of("19.05", "18.30", "09.15"), "Premier Brandel rejected the plan.");
        assertThat(dates(Texts.read(page)))
                .containsExactly("rejected = 2025-05-16", "rejected = 2025-05-15", "rejected = 2025-05-14");
    }

    /** Entries, the newest first, each a day before the other. */
    private static Article live(List<String> stamps, String entry) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        LocalDate day = ReadingRow.DAY;
        for (String stamp : stamps) {
            blocks.add(new Block(span(text, stamp), Block.Kind.TIMESTAMP, sections.size(), false));
            blocks.add(new Block(span(text, entry), Block.Kind.BODY, sections.size(), false));
            sections.add(new Section(Optional.of(day)));
            day = day.minusDays(1);
        }
        return new Article(Texts.article("x").id(), Article.Metadata.NONE, text.toString(), blocks, sections);
    }

    private static org.parley.model.Span span(StringBuilder text, String line) {
        int from = text.length();
        text.append(line).append('\n');
        return new org.parley.model.Span(from, from + line.length());
    }

    private static String lastWord(String cue) {
        return cue.substring(cue.lastIndexOf(' ') + 1);
    }

    private static List<String> dates(Reading reading) {
        return reading.facts().facts().stream()
                .filter(Fact.Statement.class::isInstance)
                .map(Fact.Statement.class::cast)
                .map(statement -> lastWord(reading.text(statement.cue())) + " = "
                        + statement.date().map(FactText::of).orElse("-"))
                .toList();
    }
}
