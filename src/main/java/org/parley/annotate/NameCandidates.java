package org.parley.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Gazetteer;
import org.parley.rules.NameWords;

/** Runs of capitalised words that may be names the gazetteer does not hold. */
final class NameCandidates {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "abu", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van",
            "von", "der", "den", "ter", "la", "le", "ul", "ur", "y", "e", "af", "ben", "ould", "zu");
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "sir",
            "dame",
            "lord",
            "lady",
            "hon",
            "hon.",
            "h.e.",
            "rev",
            "rev.",
            "fr.",
            "madame",
            "monsieur",
            "herr",
            "frau",
            "signor",
            "shri",
            "smt",
            "dato",
            "dato'",
            "datuk",
            "seri",
            "samdech",
            "akka",
            "moha",
            "padei",
            "techo",
            "borvor",
            "thipadei",
            "oknha");

    private final Gazetteer gazetteer;
    private final NameWords organizationWords;
    private final List<Token> tokens;
    private final BitSet taken;
    private final Set<String> lastNames = new HashSet<>();

    /** @param taken tokens that already belong to a name or title */
    NameCandidates(Gazetteer gazetteer, NameWords organizationWords, List<Token> tokens, BitSet taken) {
        this.gazetteer = gazetteer;
        this.organizationWords = organizationWords;
        this.tokens = tokens;
        this.taken = taken;
    }

    /** Notes the last names of persons, so that they are known as names at the beginning of a sentence too. */
    void know(Range fullName) {
        int last = PersonNames.lastName(tokens, fullName);
        lastNames.add(tokens.get(last).text());
    }

    static boolean isHonorific(Token token) {
        return HONORIFICS.contains(token.lower());
    }

    /** Candidates in one sentence, in order, disjoint. */
    List<Range> find(Range sentence) {
        List<Range> found = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            if (!starts(i, sentence)) {
                i++;
                continue;
            }
            int end = end(i, sentence);
            found.add(new Range(opener(i, end, sentence), end));
            i = end;
        }
        return found;
    }

    /** A capital at the head of a sentence proves nothing if a given name follows: "Suspects Igal Brandt and …". */
    private int opener(int from, int to, Range sentence) {
        boolean opens = from == sentence.from() && to - from >= 3;
        return opens && !isGiven(from) && isGiven(from + 1) && !tokens.get(from).isAllCaps() ? from + 1 : from;
    }

    private boolean isGiven(int i) {
        return gazetteer
                .givenName(tokens.get(i).text())
                .filter(name -> !name.word())
                .isPresent();
    }

    private boolean starts(int i, Range sentence) {
        Token token = tokens.get(i);
        if (!isNameWord(i) || PersonNames.isSuffix(token)) {
            return false;
        }
        boolean first = i == sentence.from()
                || (!tokens.get(i - 1).isWord() && !tokens.get(i - 1).is(","));
        if (!first) {
            return true;
        }
        boolean known = lastNames.contains(token.text()) || isGiven(i);
        boolean next =
                i + 1 < sentence.to() && isNameWord(i + 1) && tokens.get(i + 1).pos() == Pos.PROPN;
        return token.pos() == Pos.PROPN || known || token.isAllCaps() || (next && token.pos() != Pos.ADV);
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        if (taken.get(i) || isHonorific(token) || (NeverNames.WORDS.contains(token.lower()) && !isAllOf(i))) {
            return false;
        }
        if (token.lower().startsWith("al-")
                || token.lower().startsWith("el-")
                || token.lower().startsWith("ul-")) {
            return (token.text().length() > 4
                            && Character.isUpperCase(token.text().charAt(3)))
                    || token.isCapitalised();
        }
        boolean functionWord = token.pos() == Pos.DET || token.pos() == Pos.ADP || token.pos() == Pos.SCONJ;
        return token.isCapitalised() && token.isWord() && (!functionWord || token.isAllCaps());
    }

    /** "Foreign Affairs and Trade": fields that one body has together. */
    private boolean isField(int i) {
        return tokens.get(i).isCapitalised()
                && TitleWords.PORTFOLIOS.contains(tokens.get(i).lower());
    }

    /** "the All Basin People's Congress". */
    private boolean isAllOf(int i) {
        return tokens.get(i).text().equals("All")
                && i > 0
                && tokens.get(i - 1).text().equals("the");
    }

    private int end(int from, Range sentence) {
        int to = from + 1;
        while (to < sentence.to()) {
            if (isNameWord(to)) {
                to++;
            } else if (joins(from, to, sentence)) {
                to += 2;
            } else {
                break;
            }
        }
        return to;
    }

    /** A particle, or "of" and "and" inside the name of an organisation, with a capitalised word behind it. */
    private boolean joins(int from, int at, Range sentence) {
        if (at + 1 >= sentence.to() || taken.get(at) || taken.get(at + 1)) {
            return false;
        }
        Token token = tokens.get(at);
        boolean next = isNameWord(at + 1);
        if (token.is(",")) {
            return at - from > 1 && PersonNames.isSuffix(tokens.get(at + 1));
        }
        if (PARTICLES.contains(token.text()) && next) {
            return true;
        }
        if (token.text().equals("&") && next) {
            return true;
        }
        if (token.text().equals("and") && next && isField(at - 1) && isField(at + 1)) {
            return true;
        }
        boolean organization = organizationWords.contains(tokens.get(at - 1).text())
                || organizationWords.contains(tokens.get(from).text());
        return next
                && organization
                && (token.text().equals("of") || token.text().equals("for"));
    }
}
