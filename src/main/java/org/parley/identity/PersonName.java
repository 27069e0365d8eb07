package org.parley.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.rules.Letters;
import org.parley.rules.Transliteration;

/**
 * The words of a person's name for comparing: without accents, hyphens and particles, each as written and folded.
 *
 * @param words in the order of the name
 * @param descent the name tells whose child somebody is, so that its words have an order
 */
record PersonName(List<NameWord> words, boolean descent) {
    /** Letters; Chinese, Korean and Vietnamese family names that stand first are as short. */
    private static final int LONGEST_FAMILY_NAME_IN_FRONT = 4;

    /** How two names agree. */
    enum Agreement {
        /** The same words in the same order. */
        SAME,
        /** One has the words of the other and more, or initials for some. */
        PART,
        /** The words differ as spellings of one name do, or stand in another order. */
        SPELLING,
        /** One word is the same, and the others are like each other: Alasdair and Alistair. */
        NEAR,
        /** One is a single word of the other, or lacks its "Jr." */
        ONE_WORD,
        NONE
    }

    static PersonName of(String name, Transliteration transliteration) {
        String plain = Letters.plain(name).toLowerCase(Locale.ROOT).replace("'", "");
        List<String> parts = Arrays.stream(plain.split("[^a-z]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        List<NameWord> words = parts.stream()
                .filter(part -> !transliteration.isParticle(part))
                .map(part -> NameWord.of(part, transliteration))
                .toList();
        return new PersonName(words, parts.stream().anyMatch(transliteration::isDescent));
    }

    /** Full words, without initials. */
    int length() {
        return (int) words.stream().filter(word -> !word.isInitial()).count();
    }

    Agreement with(PersonName other) {
        if (words.size() > other.words.size()) {
            return other.with(this);
        }
        Agreement apart = byWords(other);
        if (apart != Agreement.NONE || words.size() != other.words.size() - 1) {
            return apart;
        }
        return other.joined()
                .map(this::byWords)
                .filter(a -> a == Agreement.SAME || a == Agreement.SPELLING)
                .min(Agreement::compareTo)
                .orElse(Agreement.NONE);
    }

    /** Names of one word less: "Tae yul" as "Taeyul", "J. D." as "JD". */
    private Stream<PersonName> joined() {
        return IntStream.range(0, words.size() - 1)
                .filter(i -> words.get(i).isInitial() == words.get(i + 1).isInitial())
                .mapToObj(this::joined);
    }

    private PersonName joined(int at) {
        List<NameWord> fewer = new ArrayList<>(words);
        NameWord next = fewer.remove(at + 1);
        fewer.set(at, words.get(at).joined(next));
        return new PersonName(List.copyOf(fewer), descent);
    }

    /** @param other no shorter than this one */
    private Agreement byWords(PersonName other) {
        if (words.isEmpty() || initialsDiffer(other)) {
            return Agreement.NONE;
        }
        NamePairing pairing = NamePairing.of(words, other.words);
        boolean inOrder = pairing.isInOrder() || !(descent || other.descent);
        Agreement agreement = pairing.isComplete() && inOrder ? agreement(pairing, other) : Agreement.NONE;
        return agreement == Agreement.NONE && isNear(other) ? Agreement.NEAR : agreement;
    }

    /** Initials aside. */
    private boolean isNear(PersonName other) {
        List<NameWord> mine = full();
        List<NameWord> theirs = other.full();
        return mine.size() > 1
                && mine.size() == theirs.size()
                && hasGeneration() == other.hasGeneration()
                && IntStream.range(0, mine.size()).allMatch(i -> mine.get(i).isNear(theirs.get(i)))
                && IntStream.range(0, mine.size()).anyMatch(i -> mine.get(i).isSpelling(theirs.get(i)));
    }

    private List<NameWord> full() {
        return words.stream().filter(word -> !word.isInitial()).toList();
    }

    private Agreement agreement(NamePairing pairing, PersonName other) {
        boolean sameLength = words.size() == other.words.size();
        if (words.size() == 1) {
            return pairing.isSpelledOtherwise() ? Agreement.NONE : Agreement.ONE_WORD;
        }
        if (pairing.isSpelledOtherwise()) {
            return pairing.full() > 1 && sameLength ? Agreement.SPELLING : Agreement.NONE;
        }
        if (sameLength && !pairing.isShortened()) {
            return pairing.isInOrder() ? Agreement.SAME : Agreement.SPELLING;
        }
        return hasGeneration() == other.hasGeneration() ? Agreement.PART : Agreement.ONE_WORD;
    }

    private boolean hasGeneration() {
        return words.stream().anyMatch(NameWord::generation);
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
        return words.stream().filter(NameWord::isInitial).map(NameWord::plain).toList();
    }

    /** What names that may agree have in common: two words, or the one by which a person is called. */
    Set<String> blocks() {
        List<NameWord> full = words.stream()
                .filter(word -> !word.isInitial() && !word.generation())
                .toList();
        Set<String> blocks = new TreeSet<>();
        for (int i = 0; i < full.size(); i++) {
            for (int j = i + 1; j < full.size(); j++) {
                blocks.add(block(full.get(i), full.get(j)));
            }
            blocks.addAll(blocksOfJoined(full, i));
        }
        if (!full.isEmpty()) {
            blocks.add(full.get(full.size() - 1).skeleton());
            NameWord first = words.get(0);
            if (first.plain().length() <= LONGEST_FAMILY_NAME_IN_FRONT && !first.isInitial()) {
                blocks.add(first.skeleton());
            }
        }
        return blocks;
    }

    private static Set<String> blocksOfJoined(List<NameWord> full, int at) {
        Set<String> blocks = new TreeSet<>();
        if (at + 1 < full.size()) {
            NameWord joined = full.get(at).joined(full.get(at + 1));
            IntStream.range(0, full.size())
                    .filter(i -> i != at && i != at + 1)
                    .forEach(i -> blocks.add(block(joined, full.get(i))));
        }
        return blocks;
    }

    private static String block(NameWord one, NameWord other) {
        return new TreeSet<>(List.of(one.skeleton(), other.skeleton())).toString();
    }
}
