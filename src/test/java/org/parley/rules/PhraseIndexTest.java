package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.PhraseIndex.Match;

class PhraseIndexTest {
    private final PhraseIndex<String> index = new PhraseIndex<>();

    @BeforeEach
    void fill() {
        index.add(List.of("prime"), "number");
        index.add(List.of("prime", "minister"), "office");
        index.add(List.of("prime", "minister", "of", "peace"), "film");
        index.add(List.of("minister"), "priest");
        index.add(List.of("minister"), "politician");
    }

    private Optional<Match<String>> at(int from, String... words) {
        return index.longestAt(from, words.length, i -> words[i]);
    }

    @Test
    void longestAt_whenSeveralFit_takesTheLongest() {
        assertThat(at(0, "prime", "minister", "of", "peace")).contains(new Match<>(4, List.of("film")));
        assertThat(at(0, "prime", "minister", "of", "war")).contains(new Match<>(2, List.of("office")));
        assertThat(at(0, "prime", "time")).contains(new Match<>(1, List.of("number")));
    }

    @Test
    void begins_ofAWord_tellsWhetherAPhraseHasItFirst() {
        assertThat(index.begins("prime")).isTrue();
        assertThat(index.begins("peace")).isFalse();
    }

    @Test
    void longestAt_withOnePhraseAddedTwice_givesBothMeaningsInOrder() {
        assertThat(at(1, "the", "minister")).contains(new Match<>(1, List.of("priest", "politician")));
    }

    @Test
    void longestAt_whenThePhraseRunsOverTheLimit_takesAShorterOne() {
        String[] words = {"prime", "minister"};
        assertThat(index.longestAt(0, 1, i -> words[i])).contains(new Match<>(1, List.of("number")));
    }

    @Test
    void longestAt_whenNothingFits_isEmpty() {
        assertThat(at(0, "of", "peace")).isEmpty();
        assertThat(at(1, "prime")).isEmpty();
    }

    @Test
    void longestAt_withOtherCase_isEmpty() {
        assertThat(at(0, "Prime", "Minister")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 10_000})
    void longestAt_withAnyNumberOfPhrases_looksAtEachWordOnce(int phrases) {
        for (int i = 0; i < phrases; i++) {
            index.add(List.of("minister", "of", "field" + i), "office");
        }
        String[] words = {"minister", "of", "state", "and", "war"};
        List<Integer> asked = new ArrayList<>();
        index.longestAt(0, words.length, i -> {
            asked.add(i);
            return words[i];
        });
        assertThat(asked).containsExactly(0, 1, 2);
    }
}
