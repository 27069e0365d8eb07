package org.parley.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Runs of capitalised words that may be names the gazetteer does not hold. */
final class NameCandidates {
    private static final Set<String> PARTICLES = WordClass.NAME_PARTICLE.words();
    private static final Set<String> MONTHS = WordClass.MONTH_IN_SHORT.words();
    private static final Set<String> HONORIFICS = OfficeClass.HONORIFIC.words();
    private static final Set<String> RANKS = WordClass.RANK_BEFORE_BODY.capitalised();
    private static final Set<String> FAMILY_NAMES = WordClass.FAMILY_NAME_FIRST.capitalised();
    private static final int MOST_PARTICLES = 3;
    private static final Set<String> NEWSPAPERS = WordClass.NEWSPAPER.capitalised();

    private final NameTables tables;
    private final List<Token> tokens;
    private final BitSet taken;
    private final NoNames noNames;
    private final KnownNames knownNames;
    private final BodyJoints joints;

    /** @param taken tokens that already belong to a name or title */
    NameCandidates(NameTables tables, List<Token> tokens, BitSet taken) {
        this.tables = tables;
        this.tokens = tokens;
        this.taken = taken;
        this.noNames = new NoNames(tables, tokens);
        this.knownNames = new KnownNames(tokens);
        this.joints = new BodyJoints(tables, tokens, taken, this::isNameWord);
    }

    /** Notes the names of a person, so that they are known as names at the beginning of a sentence too. */
    void know(Range fullName) {
        knownNames.add(fullName);
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
            Range range = new Range(opener(i, end, sentence), end);
            if (!noNames.holds(range, sentence)) {
                split(range, found);
            }
            i = end;
        }
        return found;
    }

    /** "Harbour Council Igal Brandt": a body, then a person. */
    private void split(Range range, List<Range> found) {
        for (int i = range.from() + 2; i + 1 < range.to(); i++) {
            if (isBodyWord(i - 1) && isGiven(i) && !isBodyWord(i)) {
                found.add(new Range(range.from(), i));
                found.add(new Range(i, range.to()));
                return;
            }
        }
        int holder = isDesk(range.from()) ? given(range) : range.from();
        if (holder > range.from()) {
            found.add(new Range(holder, range.to()));
            return;
        }
        found.add(range);
    }

    /** "Special Envoy on Climate Change Igal Brandt": capitals behind an office and its preposition are a field first. */
    private boolean isDesk(int from) {
        int at = from > 0 && tokens.get(from - 1).is("the") ? from - 2 : from - 1;
        return at > 0
                && (tokens.get(at).is("on") || tokens.get(at).is("for"))
                && taken.get(at - 1)
                && tokens.get(at - 1).isCapitalised();
    }

    private int given(Range range) {
        return range.indices()
                .filter(i -> i > range.from() && i + 1 < range.to() && isGiven(i) && !isGiven(i - 1))
                .findFirst()
                .orElse(range.from());
    }

    /** A capital at the head of a sentence proves nothing if a given name follows, nor does a field: "Peace Igal Brandt". */
    private int opener(int from, int to, Range sentence) {
        if ((to - from >= 3 && isField(from) && isGiven(from + 1))
                || (to - from >= 2 && NoNames.isCompound(tokens.get(from)))) {
            return from + 1;
        }
        boolean opens = from == sentence.from() && to - from >= 2;
        if (opens
                && (RANKS.contains(tokens.get(from).text()) || (NoNames.isDoing(tokens.get(from)) && !isGiven(from)))) {
            return from + 1;
        }
        opens &= to - from >= 3;
        boolean group =
                tokens.get(from).pos() == Pos.NOUN && tokens.get(from).lower().endsWith("s");
        return opens
                        && !isGiven(from)
                        && !FAMILY_NAMES.contains(tokens.get(from).text())
                        && (isGiven(from + 1) || group)
                        && !tokens.get(from).isAllCaps()
                ? from + 1
                : from;
    }

    private boolean isGiven(int i) {
        return tables.gazetteer()
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
        boolean known = knownNames.stands(i) || isGiven(i);
        boolean next =
                i + 1 < sentence.to() && isNameWord(i + 1) && tokens.get(i + 1).pos() == Pos.PROPN;
        return token.pos() == Pos.PROPN || known || token.isAllCaps() || (next && token.pos() != Pos.ADV);
    }

    private boolean isNameWord(int i) {
        Token token = tokens.get(i);
        if (taken.get(i)
                || isHonorific(token)
                || NoNames.isRespect(tokens, i)
                || NoNames.isSeat(token)
                || isMonth(i)
                || (NeverNames.WORDS.contains(token.lower()) && !isAllOf(i) && !isSundayPaper(i))) {
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
        return token.isCapitalised() && token.isWord() && (!functionWord || token.isAllCaps() || isGiven(i));
    }

    /** "Jan 19". */
    private boolean isMonth(int i) {
        return MONTHS.contains(tokens.get(i).lower())
                && i + 1 < tokens.size()
                && Character.isDigit(tokens.get(i + 1).text().charAt(0));
    }

    /** "Foreign Affairs and Trade": fields that one body has together. */
    private boolean isField(int i) {
        return tokens.get(i).isCapitalised()
                && TitleWords.PORTFOLIOS.contains(tokens.get(i).lower());
    }

    /** "the Sunday Herald". */
    private boolean isSundayPaper(int i) {
        return tokens.get(i).text().equals("Sunday")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised()
                && (isBodyWord(i + 1) || NEWSPAPERS.contains(tokens.get(i + 1).text()));
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
            } else if (pastParticles(to, sentence) > to) {
                to = pastParticles(to, sentence) + 1;
            } else if (joints.joins(from, to, sentence)) {
                to += 2;
            } else if (joints.joinsDefinite(from, to, sentence)) {
                to += 3;
            } else if (isNickname(to, sentence)) {
                to += 4;
            } else {
                break;
            }
        }
        return to;
    }

    /** Richard "Tex" Brandt. */
    private boolean isNickname(int at, Range sentence) {
        return at + 3 < sentence.to()
                && tokens.get(at).is("\"")
                && isNameWord(at + 1)
                && tokens.get(at + 2).is("\"")
                && isNameWord(at + 3);
    }

    /** The last word behind "van der" or "de la"; the same place if there is none. */
    private int pastParticles(int at, Range sentence) {
        int to = at;
        while (to < sentence.to()
                && !taken.get(to)
                && PARTICLES.contains(tokens.get(to).text())) {
            to++;
        }
        return to < sentence.to() && to - at <= MOST_PARTICLES && isNameWord(to) ? to : at;
    }

    private boolean isBodyWord(int i) {
        return tables.organizationWords()
                .contains(NameShape.spoken(tokens.get(i).text()));
    }
}
