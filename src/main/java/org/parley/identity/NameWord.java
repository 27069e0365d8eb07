package org.parley.identity;

import org.parley.rules.Letters;
import org.parley.rules.Transliteration;

/**
 * A word of a person's name.
 *
 * @param plain lower-case letters
 * @param sound the same for all ways to write a name in Latin letters, as far as rules go
 * @param skeleton its consonants, the same for more ways
 * @param generation the word tells a father from a son
 */
record NameWord(String plain, String sound, String skeleton, boolean generation, Transliteration transliteration) {
    /** Letters; of so short words any other letter makes another name: Lee and Li. */
    private static final int SHORT = 3;

    static NameWord of(String part, Transliteration transliteration) {
        String bare = transliteration.withoutArticle(part);
        return new NameWord(
                bare,
                transliteration.sound(bare),
                transliteration.skeleton(bare),
                transliteration.isGeneration(part),
                transliteration);
    }

    NameWord joined(NameWord next) {
        return of(plain + next.plain, transliteration);
    }

    boolean isInitial() {
        return plain.length() == 1;
    }

    boolean isInitialOf(NameWord other) {
        return isInitial() && other.plain.startsWith(plain);
    }

    boolean isSame(NameWord other) {
        return plain.equals(other.plain) || (sound.equals(other.sound) && !isShort() && !other.isShort());
    }

    boolean isSpelling(NameWord other) {
        return !isInitial()
                && !other.isInitial()
                && (sound.equals(other.sound) || transliteration.areSpellings(plain, other.plain));
    }

    private boolean isShort() {
        return plain.length() <= SHORT;
    }

    /** Of long words, no more than a quarter of the letters differ. */
    boolean isNear(NameWord other) {
        int longer = Math.max(plain.length(), other.plain.length());
        return isSpelling(other)
                || (Math.min(plain.length(), other.plain.length()) > SHORT
                        && Letters.differences(sound, other.sound) * 4 <= longer + 1);
    }
}
