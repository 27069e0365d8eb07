package org.parley.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns UTF-16 offsets of one text into code-point offsets. Reads the text once. */
public final class CodePoints {
    /** Offsets of the second halves of surrogate pairs, in order. */
    private final int[] lowHalves;

    public CodePoints(CharSequence text) {
        lowHalves = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    public Span of(Span utf16) {
        return new Span(offset(utf16.begin()), offset(utf16.end()));
    }

    private int offset(int utf16) {
        int found = Arrays.binarySearch(lowHalves, utf16);
        if (found >= 0) {
            throw new IllegalArgumentException("offset %d is inside of a character".formatted(utf16));
        }
        int pairsBefore = -found - 1;
        return utf16 - pairsBefore;
    }
}
