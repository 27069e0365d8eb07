package org.parley.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.rules.Gazetteer;
import org.parley.rules.Letters;
import org.parley.rules.WordClass;

/** What the letters of a name say of it: given names, initials, acronyms. */
final class NameShape {
    private static final int LONGEST_ACRONYM = 8;
    private static final int SHOUTED = 4;
    private static final int LONGEST_FIRST = 6;
    private static final int LONGEST_SECOND = 5;
    private static final int LONGEST_CAPITAL = 4;
    private static final Set<String> PATRONYMS = WordClass.PATRONYM.words();
    private static final Set<String> PREFIXES = WordClass.HYPHEN_PREFIX.words();

    private final Gazetteer gazetteer;

    NameShape(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Begins with a given name or initials, or has a patronym or an East Asian given name of two syllables. */
    boolean isPersonal(List<String> words) {
        return words.size() > 1
                && (isGiven(words.get(0))
                        || isInitials(words.get(0))
                        || words.stream().anyMatch(PATRONYMS::contains)
                        || isHyphenated(words.get(words.size() - 1)));
    }

    boolean isGiven(String word) {
        return gazetteer
                .givenName(word)
                .or(() -> gazetteer.givenName(Letters.plain(word)))
                .isPresent();
    }

    /** A given name that is no other word as well. */
    boolean isOnlyGiven(String word) {
        return gazetteer
                .givenName(word)
                .or(() -> gazetteer.givenName(Letters.plain(word)))
                .filter(name -> !name.word())
                .isPresent();
    }

    /** "J.", "K.C.". */
    private static boolean isInitials(String word) {
        boolean dots = word.length() >= 2 && word.length() % 2 == 0;
        for (int i = 0; dots && i < word.length(); i += 2) {
            dots = Character.isUpperCase(word.charAt(i)) && word.charAt(i + 1) == '.';
        }
        return dots;
    }

    /** "Min-soon", "Joo-Ho": two short syllables, the second mostly in lower case. */
    static boolean isHyphenated(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 2 || hyphen > LONGEST_FIRST || word.length() - hyphen - 1 > LONGEST_SECOND) {
            return false;
        }
        boolean capital = Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
        String second = word.substring(hyphen + 1);
        boolean lower = second.length() > 1
                && Character.isLetter(second.charAt(0))
                && second.substring(1).chars().allMatch(Character::isLowerCase)
                && (Character.isLowerCase(second.charAt(0)) || second.length() <= LONGEST_CAPITAL);
        return capital && lower && !PREFIXES.contains(word.substring(0, hyphen).toLowerCase(Locale.ROOT));
    }

    /** A word in capitals as it is written elsewhere: "MINISTRY"; short ones may be acronyms and stay. */
    static String spoken(String word) {
        boolean shouted = word.length() > SHOUTED && word.chars().allMatch(Character::isUpperCase);
        return shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /** Letters only: with a number in it ("F16", "IE6") it is more often a thing. */
    static boolean isAcronym(List<String> words) {
        if (words.size() != 1) {
            return false;
        }
        String word = words.get(0);
        return word.length() >= 2
                && word.length() <= LONGEST_ACRONYM
                && Character.isUpperCase(word.charAt(0))
                && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }
}
