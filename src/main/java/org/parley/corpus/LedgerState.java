package org.parley.corpus;

import java.math.BigInteger;

/**
 * Stands for a set of articles: equal for equal sets, whatever the order in which they came. Store and ledger each say theirs, so
 * that it shows when a build was stopped between the two.
 */
record LedgerState(BigInteger sum) {
    static final LedgerState EMPTY = new LedgerState(BigInteger.ZERO);
    private static final int HEXADECIMAL = 16;

    static LedgerState parse(String text) {
        return text.isEmpty() ? EMPTY : new LedgerState(new BigInteger(text, HEXADECIMAL));
    }

    /** With another article; or without it, if it was there. */
    LedgerState with(String digest) {
        return new LedgerState(sum.xor(new BigInteger(digest, HEXADECIMAL)));
    }

    @Override
    public String toString() {
        return sum.toString(HEXADECIMAL);
    }
}
