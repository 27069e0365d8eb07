package org.parley.evaluate.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Span;

class NameScoresTest {
    private static final String TEXT = "The Ruritania of Zelko Brandt and the Harbour Union.";
    private static final MarkedName STATE = name("The Ruritania", NameSort.ORGANIZATION);
    private static final MarkedName PERSON = name("Zelko Brandt", NameSort.PERSON);
    private static final MarkedName UNION = name("Harbour Union", NameSort.ORGANIZATION);

    private final NameScores scores = new NameScores();

    private static MarkedName name(String words, NameSort sort) {
        int begin = TEXT.indexOf(words);
        return new MarkedName(new Span(begin, begin + words.length()), sort);
    }

    private static FoundName found(String words, NameSort sort) {
        return new FoundName(name(words, sort), false);
    }

    @Test
    void add_whenSpansOverlapAndSortsAgree_countsThemAsRight() {
        scores.add(new MarkedText(TEXT, List.of(PERSON)), List.of(found("Brandt", NameSort.PERSON)));

        assertThat(scores.f1()).isEqualTo(1.0);
    }

    @Test
    void add_whenSortsDiffer_countsBothAsErrors() {
        NameScores.Differences differences =
                scores.add(new MarkedText(TEXT, List.of(UNION)), List.of(found("Harbour Union", NameSort.PLACE)));

        assertThat(differences.missed()).containsExactly(UNION);
        assertThat(differences.invented()).containsExactly(name("Harbour Union", NameSort.PLACE));
        assertThat(scores.f1()).isZero();
    }

    @Test
    void add_whenOneMarkMeetsTwoNames_pairsItOnce() {
        scores.add(
                new MarkedText(TEXT, List.of(PERSON)),
                List.of(found("Zelko", NameSort.PERSON), found("Brandt", NameSort.PERSON)));

        assertThat(scores.f1()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void add_whenACountryIsMarkedAsOrganisation_countsItAsPlace() {
        FoundName country = new FoundName(name("Ruritania", NameSort.PLACE), true);

        scores.add(new MarkedText(TEXT, List.of(STATE)), List.of(country));

        assertThat(scores.f1()).isEqualTo(1.0);
    }

    @Test
    void add_whenACountryIsMarkedAsPerson_countsItAsMissed() {
        FoundName country = new FoundName(name("Ruritania", NameSort.PLACE), true);

        scores.add(new MarkedText(TEXT, List.of(new MarkedName(STATE.span(), NameSort.PERSON))), List.of(country));

        assertThat(scores.f1()).isZero();
    }

    @Test
    void read_ofOffsetsInCodePoints_givesThemInCodeUnits(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("marked.jsonl");
        Files.writeString(
                file,
                "{\"text\": \"\uD83D\uDE00 Brandt\", \"gold\": [{\"start\": 2, \"end\": 8, \"type\": \"person\"}]}\n");

        assertThat(new MarkedTexts(file).read().get(0).names())
                .containsExactly(new MarkedName(new Span(3, 9), NameSort.PERSON));
    }

    @Test
    void read_ofAnotherFormat_saysWhereAndWhatWasExpected(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("marked.jsonl");
        Files.writeString(file, "\n{\"body\": \"Brandt\"}\n");

        assertThatThrownBy(() -> new MarkedTexts(file).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("marked.jsonl:2: want an object with text and gold");
    }
}
