package org.parley.search;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an index holds, in few characters: the same for the same content, in whatever order and by however many changes it
 * came about.
 *
 * @param size indexed texts
 * @param sum of their ids, which are hashes
 */
record TextState(long size, BigInteger sum) {
    static final TextState EMPTY = new TextState(0, BigInteger.ZERO);
    private static final Pattern FORM = Pattern.compile("(?<size>\\d{1,18})-(?<sum>[0-9a-f]{64})");
    private static final int HEX = 16;
    private static final BigInteger END = BigInteger.ONE.shiftLeft(256);

    TextState with(String id) {
        return new TextState(size + 1, sum.add(new BigInteger(id, HEX)).mod(END));
    }

    TextState without(String id) {
        return new TextState(size - 1, sum.subtract(new BigInteger(id, HEX)).mod(END));
    }

    static Optional<TextState> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new TextState(Long.parseLong(matcher.group("size")), new BigInteger(matcher.group("sum"), HEX)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%d-%064x".formatted(size, sum);
    }
}
