package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.AnnotatedArticle;
import org.parley.support.Texts;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        AnnotatedArticle article = Texts.annotated(text);
        return article.sentences().stream()
                .map(sentence -> article.text(sentence.tokens()))
                .toList();
    }

    /** Each with its sentences. */
    private static Stream<List<String>> paragraphs() {
        return Stream.of(
                List.of("The talks ended.", "Nobody signed."),
                List.of("The U.S. envoy left.", "He flew to Oslo."),
                List.of("Gen. Soto and Lt. Col. Ames spoke to Mr. Lind at length.", "They agreed."),
                List.of("The truce began at 9 p.m. on Friday.", "It held."),
                List.of("The truce began at 9 p.m.", "The guns fell silent."),
                List.of("J. D. Vance arrived on Jan. 5.", "He left at once."),
                List.of("“We will not go,” she said.", "“It is too early.”", "He nodded."),
                List.of("Will they sign?", "Nobody knows!", "The clock ticks."),
                List.of("The firm, Aid Inc., denied it.", "The board met."),
                List.of("The sum was $1.5 million.", "It was paid in May."),
                List.of(
                        "Norway will host it in Oslo on June 3.",
                        "Kenyan President Ivo Varga and President Jorge Soto have confirmed their participation."),
                List.of("Article 4.2 and No. 7 of the pact of 1994 are at issue."),
                List.of("No date was set for the next round."));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void split_ofAParagraph_givesItsSentences(List<String> paragraph) {
        assertThat(sentences(String.join(" ", paragraph))).isEqualTo(paragraph);
    }

    @Test
    void split_always_respectsParagraphs() {
        assertThat(sentences("A headline without an end\nThe talks ended."))
                .containsExactly("A headline without an end", "The talks ended.");
    }

    private static Stream<Arguments> unbrokenTexts() {
        return Stream.of(Arguments.of("word ", 10_000), Arguments.of("x", 50_000));
    }

    @ParameterizedTest
    @MethodSource("unbrokenTexts")
    void split_withAVeryLongLine_losesNothing(String word, int times) {
        String text = word.repeat(times).strip();
        assertThat(String.join("", sentences(text)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void split_withALineOfPairs_cutsNoCharacterInTwo() {
        assertThat(sentences("x" + "\uD83D\uDD4A".repeat(20_000)))
                .hasSizeGreaterThan(1)
                .noneMatch(sentence -> Character.isLowSurrogate(sentence.charAt(0)));
    }

    @Test
    void split_withALineWithoutEnd_givesNoSentenceWithoutEnd() {
        assertThat(sentences("he met her and ".repeat(10_000))).allMatch(sentence -> sentence.length() <= 4_000);
    }
}
