package org.parley.show;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.parley.model.Span;

/**
 * Sentences and the words in them that matter.
 *
 * @param text of the sentences; empty if they are not known
 * @param mark where the words stand in {@code text}, in UTF-16 units
 */
public record Context(String text, Span mark) {

    /** @param sentences by the code point they begin at */
    static Context of(NavigableMap<Integer, String> sentences, Span words) {
        StringBuilder text = new StringBuilder();
        int begin = 0;
        int end = 0;
        int from = Optional.ofNullable(sentences.floorKey(words.begin())).orElse(words.begin());
        for (Map.Entry<Integer, String> sentence :
                sentences.subMap(from, true, words.end(), false).entrySet()) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(sentence.getValue());
            begin = start == 0 ? offset(sentence, words.begin()) : begin;
            end = start + offset(sentence, words.end());
        }
        return new Context(text.toString(), new Span(begin, Math.max(begin, end)));
    }

    /** The UTF-16 offset in a sentence of a code point of the article, no less than its begin and no more than its end. */
    private static int offset(Map.Entry<Integer, String> sentence, int codePoint) {
        String text = sentence.getValue();
        int inside = Math.max(0, codePoint - sentence.getKey());
        return inside >= text.codePointCount(0, text.length()) ? text.length() : text.offsetByCodePoints(0, inside);
    }
}
