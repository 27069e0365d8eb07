package org.parley.rules;

import java.util.regex.Pattern;

/**
 * The vowels of a name in transliterations of it. Scripts that leave short vowels out have e for any of them, o stands for both u
 * and a; a, i and u are never mixed up, for they make different names.
 */
final class Vowels {
    private static final Pattern CONSONANT = Pattern.compile("[^aeiou]");

    private Vowels() {}

    /** Of two words with the same consonants. */
    static boolean agree(String one, String other) {
        String[] mine = CONSONANT.split(one, -1);
        String[] theirs = CONSONANT.split(other, -1);
        if (mine.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            boolean last = i == mine.length - 1;
            if (last ? !agreeAtTheEnd(mine[i], theirs[i]) : !agreeWithin(mine[i], theirs[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean agreeWithin(String one, String other) {
        return one.isEmpty() || other.isEmpty() || areClose(one, other);
    }

    /** There a vowel more makes another name: Ivan and Ivana, Iran and Irani. */
    private static boolean agreeAtTheEnd(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return (one + other).isEmpty() || (one + other).equals("e");
        }
        return one.equals(other) || (one.charAt(0) != 'a' && other.charAt(0) != 'a' && areClose(one, other));
    }

    private static boolean areClose(String one, String other) {
        return areClose(one.charAt(0), other.charAt(0))
                && areClose(one.charAt(one.length() - 1), other.charAt(other.length() - 1));
    }

    private static boolean areClose(char one, char other) {
        return one == other
                || one == 'e'
                || other == 'e'
                || (one == 'o' && other != 'i')
                || (other == 'o' && one != 'i');
    }
}
