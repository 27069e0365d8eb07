package org.parley.parse;

import java.util.List;
import org.parley.model.Pos;
import org.parley.model.Token;

/** Tells whether a conjunction, comma, dash or quotation mark stands inside a noun phrase, between words before its noun. */
final class JoinedModifiers {
    private final List<Token> tokens;
    private final NameMarks names;
    private final int limit;

    JoinedModifiers(List<Token> tokens, NameMarks names, int limit) {
        this.tokens = tokens;
        this.names = names;
        this.limit = limit;
    }

    /**
     * "Russian and Ukrainian delegations", "Turkish, US and Ukrainian officials", "the US-brokered talks": adjectives and
     * names before one shared noun stay together.
     *
     * @return the index from which the phrase goes on, or {@code at} where it ends
     */
    int next(int from, int at) {
        if (at == from || at + 1 >= limit) {
            return at;
        }
        Token token = tokens.get(at);
        if (((token.text().equals("-") && !isApart(at)) || isJoiningDash(at)) && isModifierLike(at + 1)) {
            return at + 1;
        }
        if (token.text().equals("\"")) {
            return afterQuoted(at);
        }
        boolean and = token.pos() == Pos.CCONJ && !token.is("but");
        boolean comma = token.text().equals(",");
        boolean common = tokens.get(at - 1).pos() == Pos.NOUN && names.end(at - 1) != at;
        if (!(and || comma) || common) {
            return at;
        }
        boolean adjectiveBefore = tokens.get(at - 1).pos() == Pos.ADJ || names.end(at - 1) == at;
        int next = comma && tokens.get(at + 1).pos() == Pos.CCONJ ? at + 2 : at + 1;
        boolean list = tokens.get(at - 1).pos() == Pos.ADJ && next < limit && names.holds(next);
        if (comma && !isListed(next)) {
            return at;
        }
        if (!adjectiveBefore
                || next >= limit
                || (tokens.get(next).pos() != Pos.ADJ && !isAdjectivalName(next) && !list)) {
            return at;
        }
        return sharedNounFollows(next) && !isAnother(at, next) ? next : at;
    }

    /** "the bloc - said": a hyphen with a space on either side is a dash. */
    private boolean isApart(int hyphen) {
        return tokens.get(hyphen - 1).span().end() < tokens.get(hyphen).span().begin()
                && tokens.get(hyphen).span().end()
                        < tokens.get(hyphen + 1).span().begin()
                && !Character.isDigit(tokens.get(hyphen + 1).text().codePointAt(0));
    }

    /** "the Peru–Chile talks": a dash without spaces between two names before a noun. */
    private boolean isJoiningDash(int at) {
        Token before = tokens.get(at - 1);
        Token after = tokens.get(at + 1);
        int next = names.holds(at + 1) ? names.end(at + 1) : at + 2;
        return tokens.get(at).text().equals("–")
                && before.span().end() == tokens.get(at).span().begin()
                && tokens.get(at).span().end() == after.span().begin()
                && before.isCapitalised()
                && after.isCapitalised()
                && next < limit
                && tokens.get(next).pos().isModifier();
    }

    /** "Premier Lind and former ministers of Peru": behind a name only another name, or "European", shares its noun. */
    private boolean isAnother(int at, int next) {
        boolean origin = tokens.get(next).isCapitalised()
                && !names.holds(next)
                && next + 1 < limit
                && tokens.get(next + 1).pos() == Pos.NOUN;
        return names.isName(at - 1) && tokens.get(at - 1).pos() != Pos.ADJ && !names.isName(next) && !origin;
    }

    /** "a “prolonged” conflict", "its “main enemy”": a few words in quotation marks inside the phrase. */
    private int afterQuoted(int at) {
        boolean opened = tokens.get(at - 1).pos() == Pos.DET
                || tokens.get(at - 1).isPossessive()
                || WordClasses.POSSESSIVES.contains(tokens.get(at - 1).lower())
                || tokens.get(at - 1).pos() == Pos.ADJ;
        int close = at + 1;
        while (opened
                && close < Math.min(limit, at + 5)
                && (isModifierLike(close) || tokens.get(close).pos() == Pos.CCONJ)) {
            close++;
        }
        boolean closed =
                close > at + 1 && close < limit && tokens.get(close).text().equals("\"");
        return opened && closed ? close + 1 : at;
    }

    /** After a comma single words and an "and" follow: "Turkish, US and Ukrainian officials", not "in Oslo, Premier Moe and". */
    private boolean isListed(int from) {
        if (tokens.get(from - 1).pos() == Pos.CCONJ) {
            return true;
        }
        int i = from;
        while (i < Math.min(limit, from + 8)
                && (names.holds(i) || tokens.get(i).pos().isModifier())) {
            int end = names.holds(i) ? names.end(i) : i + 1;
            if (end < limit && tokens.get(end).pos() == Pos.CCONJ) {
                return true;
            }
            if (end >= limit || !tokens.get(end).text().equals(",")) {
                return false;
            }
            i = end + 1;
            if (i < limit && tokens.get(i).pos() == Pos.CCONJ) {
                return true;
            }
        }
        return false;
    }

    private boolean isModifierLike(int i) {
        return tokens.get(i).pos().isModifier() || tokens.get(i).pos() == Pos.VERB;
    }

    private boolean isAdjectivalName(int i) {
        int end = names.holds(i) ? names.end(i) : i + 1;
        return end < limit && tokens.get(end).pos() == Pos.NOUN;
    }

    private boolean sharedNounFollows(int from) {
        for (int i = from; i < Math.min(limit, from + 8); i++) {
            Token token = tokens.get(i);
            if (token.pos() == Pos.NOUN) {
                return !isTitle(i);
            }
            if (i > from && names.isPerson(i) && !names.isPerson(from)) {
                return false;
            }
            boolean link = token.pos() == Pos.ADJ
                    || token.pos() == Pos.CCONJ
                    || token.text().equals(",")
                    || token.pos() == Pos.PROPN;
            if (!link) {
                return false;
            }
        }
        return false;
    }

    /** "Peru and Indian Affairs Minister Ana Lind": the noun belongs to a person of its own. */
    private boolean isTitle(int noun) {
        int at = noun + 1;
        while (at < limit && !names.isPerson(at) && tokens.get(at).pos().isModifier()) {
            at++;
        }
        return at < limit && names.isPerson(at);
    }
}
