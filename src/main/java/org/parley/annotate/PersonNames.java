package org.parley.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** The build of personal names: what follows a surname ("Jr."), and what goes on after a known short form. */
final class PersonNames {
    private static final Set<String> SUFFIXES = WordClass.NAME_SUFFIX.words();

    private static final Pattern NUMBER = Pattern.compile("X{0,2}(?:IX|IV|V?I{1,3}|V|X)");

    private PersonNames() {}

    static boolean isSuffix(Token token) {
        boolean number =
                token.text().length() > 1 && NUMBER.matcher(token.text()).matches();
        return number || (SUFFIXES.contains(token.lower()) && token.isCapitalised());
    }

    /** "Aldric II", "Paul XVI". */
    static boolean isNumbered(List<String> name) {
        return name.size() > 1 && NUMBER.matcher(name.get(name.size() - 1)).matches();
    }

    /** Index of the word by which the person is called later: "Quint" of "Ferdinand Quint Jr.". */
    static int lastName(List<Token> tokens, Range name) {
        int last = name.last();
        while (last > name.from()
                && (isSuffix(tokens.get(last)) || !tokens.get(last).isWord())) {
            last--;
        }
        return last;
    }

    /** The person with all that belongs to the name: "Zelko Brandt, Jr.", "Sheikh Tamim" in "Sheikh Tamim Bin Hamad". */
    static Name whole(List<Token> tokens, Name name, Range sentence) {
        if (name.kind() != EntityKind.PERSON) {
            return name;
        }
        int to = suffixed(tokens, lineage(tokens, name.tokens().to(), sentence), sentence);
        return to == name.tokens().to()
                ? name
                : new Name(
                        new Range(name.tokens().from(), to),
                        name.kind(),
                        name.form(),
                        name.id(),
                        name.confidence(),
                        name.rule());
    }

    private static int lineage(List<Token> tokens, int to, Range sentence) {
        int end = to < sentence.to() && isHouse(tokens.get(to)) ? to + 1 : to;
        while (end + 1 < sentence.to()
                && isLineage(tokens.get(end))
                && tokens.get(end + 1).isCapitalised()
                && tokens.get(end + 1).isWord()) {
            end += 2;
        }
        return end;
    }

    /** "bin", "Al": the name goes on behind it. */
    static boolean isLineage(Token token) {
        return WordClass.PATRONYM.holds(token) || WordClass.LINEAGE.holds(token);
    }

    /** "al-Nahyan" behind "Mohammed bin Zayed". */
    private static boolean isHouse(Token token) {
        return token.text().length() > 4
                && (token.lower().startsWith("al-") || token.lower().startsWith("el-"))
                && Character.isUpperCase(token.text().charAt(3));
    }

    private static int suffixed(List<Token> tokens, int to, Range sentence) {
        if (to < sentence.to() && isSuffix(tokens.get(to))) {
            return to + 1;
        }
        boolean comma = to + 1 < sentence.to() && tokens.get(to).is(",");
        return comma && isSuffix(tokens.get(to + 1)) ? to + 2 : to;
    }
}
