package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ArticleFacts;
import org.parley.model.Evidence;
import org.parley.model.Span;
import org.parley.rdf.GraphWriter;
import org.parley.rdf.Iris;
import org.parley.rules.Table;
import org.parley.support.Texts;

/**
 * Texts made of the sentences of the other tests, in any order, cut off and with words mixed up: whatever they say, they are
 * read to the end, and what is read can be written. A fault here is one that a strange article would meet.
 */
final class ScrambledTextsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final GraphWriter WRITER = new GraphWriter(new Iris(Iris.DEFAULT_BASE));
    private static final List<String> SENTENCES = Stream.of("statements", "meetings", "roles", "dates", "topics")
            .flatMap(table -> Table.read("extract/%s.tsv".formatted(table)).rows().stream())
            .flatMap(row -> Stream.of(row.get("text").split(" // ")))
            .toList();

    private static final int TEXTS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 9, 14, 32})
    void read_ofAnyText_comesToItsEnd(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            ArticleFacts read = read(text);
            assertThat(WRITER.quads(read)).as(text).isNotEmpty();
            assertThat(read.facts())
                    .as(text)
                    .flatMap(fact -> fact.evidence())
                    .extracting(Evidence::span)
                    .allMatch(span -> isInside(span, text));
        }
    }

    private static ArticleFacts read(String text) {
        try {
            return Texts.read(Texts.article(text, Optional.of(DAY))).facts();
        } catch (RuntimeException fault) {
            throw new AssertionError(text, fault);
        }
    }

    private static boolean isInside(Span span, String text) {
        return span.begin() >= 0 && span.begin() < span.end() && span.end() <= text.length();
    }

    private static String text(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            paragraphs.add(sentence(random) + " " + sentence(random));
        }
        return String.join("\n", paragraphs);
    }

    /** As it stands, or cut off somewhere, or cut off with its words in another order. */
    private static String sentence(Random random) {
        String whole = SENTENCES.get(random.nextInt(SENTENCES.size()));
        if (random.nextInt(3) > 0) {
            return whole;
        }
        List<String> words = new ArrayList<>(List.of(whole.split(" ")));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(words, random);
        }
        return String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
    }
}
