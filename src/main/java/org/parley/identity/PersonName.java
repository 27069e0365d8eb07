package org.parley.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.rules.Letters;
import org.parley.rules.Transliteration;

/**
 * The words of a person's name for comparing: without accents, hyphens and particles, each as written and folded.
 *
 * @param words in the order of the name
 */
record PersonName(List<Word> words) {
    /** Letters; Chinese, Korean and Vietnamese family names that stand first are as short. */
    private static final int LONGEST_FAMILY_NAME_IN_FRONT = 4;

    /**
     * A word of a name.
     *
     * @param plain lower-case letters
     * @param sound the same for all ways to write a name in Latin letters, as far as rules go
     * @param skeleton its consonants, the same for more ways
     */
    record Word(String plain, String sound, String skeleton) {
        boolean isInitial() {
            return plain.length() == 1;
        }

        boolean begins(Word other) {
            return other.plain.startsWith(plain);
        }
    }

    /** How two names agree. */
    enum Agreement {
        /** The same words, in any order. */
        SAME,
        /** One has the words of the other and more, or initials for some. */
        PART,
        /** The words differ as spellings of one name do. */
        SPELLING,
        /** One is a single word of the other. */
        ONE_WORD,
        NONE
    }

    static PersonName of(String name, Transliteration transliteration) {
        List<Word> words = new ArrayList<>();
        String plain = Letters.plain(name).toLowerCase(Locale.ROOT).replace("'", "");
        for (String part : plain.split("[^a-z]+", -1)) {
            if (!part.isEmpty() && !transliteration.isParticle(part)) {
                String bare = transliteration.withoutArticle(part);
                words.add(new Word(bare, transliteration.sound(bare), transliteration.skeleton(bare)));
            }
        }
        return new PersonName(List.copyOf(words));
    }

    /** Full words, without initials. */
    int length() {
        return (int) words.stream().filter(word -> !word.isInitial()).count();
    }

    Agreement with(PersonName other) {
        if (words.size() > other.words.size()) {
            return other.with(this);
        }
        if (words.isEmpty() || initialsDiffer(other)) {
            return Agreement.NONE;
        }
        Pairing pairing = new Pairing(other.words);
        boolean all = words.stream().allMatch(pairing::takes);
        if (!all || pairing.full == 0) {
            return Agreement.NONE;
        }
        return agreement(pairing, other);
    }

    private Agreement agreement(Pairing pairing, PersonName other) {
        if (words.size() == 1) {
            return pairing.spelledOtherwise ? Agreement.NONE : Agreement.ONE_WORD;
        }
        if (pairing.spelledOtherwise) {
            return pairing.full > 1 && words.size() == other.words.size() ? Agreement.SPELLING : Agreement.NONE;
        }
        return words.size() == other.words.size() && !pairing.shortened ? Agreement.SAME : Agreement.PART;
    }

    /** "George W. Bush" is not "George H. W. Bush". */
    private boolean initialsDiffer(PersonName other) {
        List<String> mine = initials();
        List<String> theirs = other.initials();
        return words.size() > 2
                && other.words.size() > 2
                && !mine.isEmpty()
                && !theirs.isEmpty()
                && !mine.equals(theirs);
    }

    private List<String> initials() {
        return words.stream().filter(Word::isInitial).map(Word::plain).toList();
    }

    /** What names that may agree have in common: two words, or the one by which a person is called. */
    Set<String> blocks() {
        List<String> full = words.stream()
                .filter(word -> !word.isInitial())
                .map(Word::skeleton)
                .toList();
        Set<String> blocks = new TreeSet<>();
        for (int i = 0; i < full.size(); i++) {
            for (int j = i + 1; j < full.size(); j++) {
                blocks.add(new TreeSet<>(List.of(full.get(i), full.get(j))).toString());
            }
        }
        if (!full.isEmpty()) {
            blocks.add(full.get(full.size() - 1));
            Word first = words.get(0);
            if (first.plain().length() <= LONGEST_FAMILY_NAME_IN_FRONT && !first.isInitial()) {
                blocks.add(first.skeleton());
            }
        }
        return blocks;
    }

    /** Gives each word of the shorter name one of the longer. */
    private static final class Pairing {
        private final List<Word> free;
        private int full;
        private boolean shortened;
        private boolean spelledOtherwise;

        Pairing(List<Word> words) {
            free = new ArrayList<>(words);
        }

        boolean takes(Word word) {
            if (word.isInitial()) {
                shortened = true;
                return take(word::begins);
            }
            if (take(w -> w.sound().equals(word.sound()))) {
                full++;
                return true;
            }
            if (take(w -> w.isInitial() && w.begins(word))) {
                shortened = true;
                return true;
            }
            spelledOtherwise = true;
            full++;
            return take(w -> isSpelling(w, word));
        }

        private boolean take(Predicate<Word> wanted) {
            for (int i = 0; i < free.size(); i++) {
                if (wanted.test(free.get(i))) {
                    free.remove(i);
                    return true;
                }
            }
            return false;
        }

        /** Short names differ in a letter without being one: Kim and Kin. */
        private static boolean isSpelling(Word one, Word other) {
            return !one.isInitial()
                    && one.skeleton().equals(other.skeleton())
                    && one.skeleton().length() > 2
                    && one.skeleton().charAt(0) == other.skeleton().charAt(0);
        }
    }
}
