package org.parley.link;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Whether two full names may be one person's: the last and first words tell, not the words of respect before them. */
final class FullNames {
    private static final Set<String> RESPECT = OfficeClass.RESPECT.words();
    private static final Set<String> KNIGHTS = Set.of("sir", "dame");
    private static final Set<String> SUFFIXES = WordClass.NAME_SUFFIX.words();
    private static final Set<String> SONS = WordClass.PATRONYM.words();
    /** "de", "bin", "al": particles are no names by themselves. */
    private static final int SHORT = 3;

    private FullNames() {}

    /** "Sheikh Tamim bin Hamad" is called "Tamim", "Joseph R. Quint, Jr." is called "Quint" later. */
    static List<String> bare(List<String> words) {
        String first = Spelling.fold(words.get(0));
        boolean titled = words.size() > (KNIGHTS.contains(first) ? 1 : 2) && RESPECT.contains(first);
        List<String> name = titled ? words.subList(1, words.size()) : words;
        int to = name.size() - 1;
        boolean suffixed = name.size() > 2 && SUFFIXES.contains(Spelling.fold(name.get(to)));
        return suffixed ? name.subList(0, name.get(to - 1).equals(",") ? to - 1 : to) : name;
    }

    static boolean same(List<String> one, List<String> other) {
        if (one.size() > other.size() && isEnd(one, other)) {
            return true;
        }
        if (isHead(one, other) || isHead(other, one)) {
            return true;
        }
        String last = other.get(other.size() - 1);
        return Spelling.alike(one.get(one.size() - 1), last)
                && Spelling.givenAlike(one.get(0), other.get(0))
                && haveOneFather(one, other);
    }

    /** "De Lara" at the head of a sentence is the end of "Staffan de Lara". */
    private static boolean isEnd(List<String> whole, List<String> words) {
        return startsWith(whole.subList(whole.size() - words.size(), whole.size()), words);
    }

    /** "Hassan Sheikh" is the beginning of "Hassan Sheikh Mohamud". */
    private static boolean isHead(List<String> whole, List<String> words) {
        return words.size() > 1 && words.size() < whole.size() && startsWith(whole, words);
    }

    private static boolean startsWith(List<String> whole, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!Spelling.fold(whole.get(i)).equals(Spelling.fold(words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** "Mohammed bin Salman Al Saud" and "Mohammed bin Nayef Al Saud" are cousins. */
    private static boolean haveOneFather(List<String> one, List<String> other) {
        return one.size() < 3
                || other.size() < 3
                || !SONS.contains(Spelling.fold(one.get(1)))
                || !SONS.contains(Spelling.fold(other.get(1)))
                || Spelling.givenAlike(one.get(2), other.get(2));
    }

    /** The word, or half of a double name, stands inside a full name and is no particle. */
    static boolean holds(List<String> name, String word) {
        String bare = Spelling.fold(word);
        boolean inner = name.size() > 2
                && name.subList(1, name.size() - 1).stream()
                        .anyMatch(each ->
                                each.length() > SHORT && Spelling.fold(each).equals(bare));
        return inner
                || (name.size() > 1
                        && Arrays.stream(name.get(name.size() - 1).split("-"))
                                .anyMatch(half -> half.length() > SHORT
                                        && Spelling.fold(half).equals(bare)));
    }
}
