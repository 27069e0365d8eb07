package org.parley.generate;

import java.util.List;

/**
 * Chance that is the same on every machine: what is decided fixes the stream, so that one decision never shifts another.
 *
 * <p>SplitMix64, written out because the JDK promises no algorithm for its own.
 */
final class Dice {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** @param numbers which of the things of that name is decided about */
    static Dice of(long seed, String about, long... numbers) {
        long state = mix(seed + GAMMA);
        for (int i = 0; i < about.length(); i++) {
            state = mix(state * 31 + about.charAt(i));
        }
        for (long number : numbers) {
            state = mix(state + GAMMA * (number + 1));
        }
        return new Dice(state);
    }

    /** From 0, without the bound. */
    int below(int bound) {
        state += GAMMA;
        return (int) Math.floorMod(mix(state) >>> 1, (long) bound);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** The number of the share that is hit, shares being parts of a hundred. */
    int share(int... shares) {
        int hit = below(100);
        for (int i = 0; i < shares.length; i++) {
            hit -= shares[i];
            if (hit < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
