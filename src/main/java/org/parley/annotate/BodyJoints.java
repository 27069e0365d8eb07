package org.parley.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Small words inside the name of a body: "Monitoring and Inspections Commission", "Committee for the Protection of the Coast". */
final class BodyJoints {
    private static final Set<String> STUDYING = WordClass.STUDYING_BODY.capitalised();
    private static final Set<String> MEMBERS = WordClass.BODY_MEMBER.capitalised();
    private static final int LONGEST_FIELDS = 8;

    private final NameTables tables;
    private final List<Token> tokens;
    private final BitSet taken;
    private final IntPredicate isNameWord;

    /** @param isNameWord tells whether the token at an index may be a word of a name */
    BodyJoints(NameTables tables, List<Token> tokens, BitSet taken, IntPredicate isNameWord) {
        this.tables = tables;
        this.tokens = tokens;
        this.taken = taken;
        this.isNameWord = isNameWord;
    }

    /** "of" and "and" inside the name of an organisation, with a capitalised word behind it. */
    boolean joins(int from, int at, Range sentence) {
        if (at + 1 >= sentence.to() || taken.get(at) || taken.get(at + 1)) {
            return false;
        }
        Token token = tokens.get(at);
        boolean next = isNameWord.test(at + 1);
        if (token.is(",")) {
            return (at - from > 1 && PersonNames.isSuffix(tokens.get(at + 1)))
                    || (isField(at - 1) && reachesBody(at + 1, sentence));
        }
        if (token.text().equals("and") && next && isField(at - 1) && isField(at + 1)) {
            return isBodyWord(from) || reachesBody(at + 1, sentence);
        }
        if (token.text().equals("and") && next && opensStudies(from, at)) {
            return (isField(at - 1) || isField(at + 1)) && !isGiven(at + 1) && !isBodyWord(at + 1);
        }
        if (token.isPossessive()) {
            return next && isSharedBody(at);
        }
        boolean organization = isBodyWord(at - 1) || isBodyWord(from);
        boolean place = tables.placeWords().contains(tokens.get(at - 1).text())
                && !NameCompany.isCountryNoun(tokens.get(at - 1));
        return next
                && (token.text().equals("&")
                        || (organization && (token.is("of") || token.is("for")))
                        || (token.is("on")
                                && STUDYING.contains(tokens.get(at - 1).text()))
                        || (place && token.text().equals("of")));
    }

    /** "the Committee for the Protection of the Coast": a body named by what it is for. */
    boolean joinsDefinite(int from, int at, Range sentence) {
        int field = at + 2;
        boolean opens = field < sentence.to() && tokens.get(at + 1).is("the") && isNameWord.test(field);
        boolean first = opens && tokens.get(at).is("for") && isBodyWord(at - 1);
        boolean further = opens && tokens.get(at).is("of") && hasField(from, at);
        return (first || further) && !isGiven(field);
    }

    /** "for the" stands between a body's word and here. */
    private boolean hasField(int from, int at) {
        for (int i = from + 1; i + 1 < at; i++) {
            if (tokens.get(i).is("for") && tokens.get(i + 1).is("the")) {
                return true;
            }
        }
        return false;
    }

    /** "the Centre on Trade and …", "the Institute for Maritime and …": a body called by the fields it works in. */
    private boolean opensStudies(int from, int and) {
        int preposition = from;
        while (preposition < and
                && !tokens.get(preposition).is("for")
                && !tokens.get(preposition).is("on")) {
            preposition++;
        }
        return preposition > from
                && preposition < and
                && STUDYING.contains(tokens.get(preposition - 1).text());
    }

    /** "Monitoring, Verification and Inspections Commission": nothing but fields up to the word for the body. */
    private boolean reachesBody(int from, Range sentence) {
        int i = from;
        while (i < sentence.to()
                && i - from < LONGEST_FIELDS
                && (isField(i) || tokens.get(i).is("and") || tokens.get(i).is(","))) {
            i++;
        }
        return i > from && i < sentence.to() && !taken.get(i) && isBodyWord(i);
    }

    /** "the Harbour Workers' Union": a body of many, not somebody's. */
    private boolean isSharedBody(int possessive) {
        return isBodyWord(possessive + 1)
                && MEMBERS.contains(tokens.get(possessive - 1).text());
    }

    private boolean isBodyWord(int i) {
        return tables.organizationWords()
                .contains(NameShape.spoken(tokens.get(i).text()));
    }

    private boolean isField(int i) {
        return tokens.get(i).isCapitalised()
                && TitleWords.PORTFOLIOS.contains(tokens.get(i).lower());
    }

    private boolean isGiven(int i) {
        return tables.gazetteer()
                .givenName(tokens.get(i).text())
                .filter(name -> !name.word())
                .isPresent();
    }
}
