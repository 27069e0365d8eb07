package org.parley.annotate;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.Titles;
import org.parley.rules.WordClass;

/** Finds the portfolio of a bare head: "culture minister", "director of policy planning". */
final class Portfolios {
    private static final int LONGEST = 4;
    private static final Pattern NATIONALITY = Pattern.compile(".*(?:ian|ean|[^m]an|ese|ani|ari|avi)");
    private static final Set<String> TIMES = WordClass.TIME_NOUN.words();
    private static final int LONGEST_DESK = 6;
    private static final Set<String> DESKS = OfficeClass.OFFICE_WITH_DESK.words();

    private final Titles titles;
    private final List<Token> tokens;
    private final IntPredicate isName;

    Portfolios(Titles titles, List<Token> tokens, IntPredicate isName) {
        this.titles = titles;
        this.tokens = tokens;
        this.isName = isName;
    }

    /** "energy and infrastructure minister": nouns and adjectives before the head that are neither names nor modifiers. */
    int from(int limit, int head) {
        int from = head;
        while (from > limit && head - from < LONGEST && isPortfolio(from - 1, head)) {
            from--;
        }
        while (from < head && (tokens.get(from).is("and") || tokens.get(from).isPossessive())) {
            from++;
        }
        return from;
    }

    private boolean isPortfolio(int i, int head) {
        Token token = tokens.get(i);
        if (isName.test(i)
                || TIMES.contains(token.lower())
                || titles.modifier(token.lower()).isPresent()
                || isNationality(token)
                || isShortForm(token, tokens.get(head))) {
            return false;
        }
        if (token.is("and")) {
            boolean capitals = i > 0
                    && tokens.get(i - 1).isCapitalised()
                    && tokens.get(head).isCapitalised();
            return head - i > 1
                    && ((capitals && (isDesk(tokens.get(i - 1)) || isDesk(tokens.get(i + 1))))
                            || (i > 0 && isDesk(tokens.get(i - 1)) && isDesk(tokens.get(i + 1))));
        }
        if (token.lower().endsWith("ing") && !TitleWords.PORTFOLIOS.contains(token.lower())) {
            return false;
        }
        boolean noun = token.pos() == Pos.NOUN
                || (token.pos() == Pos.PROPN
                        && tokens.get(head).isCapitalised()
                        && (isDesk(token) || !OfficeClass.LOCAL_OFFICE.holds(tokens.get(head))));
        boolean adjective = token.pos() == Pos.ADJ && i + 1 < head;
        return token.isWord() && (noun || adjective) && !isQuantity(token);
    }

    /** "HFX leader": a body that no list holds; but "ICT minister". */
    private static boolean isShortForm(Token token, Token head) {
        return token.isAllCaps()
                && token.text().length() > 2
                && !head.isAllCaps()
                && !head.lower().startsWith("minister")
                && !TitleWords.PORTFOLIOS.contains(token.lower());
    }

    /** "Ruritanian Minister": an adjective of a state that no list holds. */
    private static boolean isNationality(Token token) {
        return token.isCapitalised()
                && token.text().length() > 5
                && !TitleWords.PORTFOLIOS.contains(token.lower())
                && NATIONALITY.matcher(token.lower()).matches();
    }

    private static boolean isQuantity(Token token) {
        return token.text().chars().anyMatch(Character::isDigit);
    }

    /** "of policy planning", "for enlargement", "in charge of trade": a common-noun field, not the body the office is held in. */
    int fieldTo(int to, int limit) {
        boolean charge =
                to + 2 < limit && tokens.get(to).is("in") && tokens.get(to + 1).is("charge");
        int end = charge ? of(to + 2, limit) : of(to, limit);
        return charge && end == to + 2 ? to : end;
    }

    private int of(int to, int limit) {
        if (to + 1 >= limit || !(tokens.get(to).is("of") || tokens.get(to).is("for"))) {
            return to;
        }
        boolean definite = tokens.get(to - 1).is("minister")
                && to + 2 < limit
                && tokens.get(to + 1).is("the")
                && isDesk(tokens.get(to + 2));
        int end = definite ? to + 2 : to + 1;
        while (end < limit && end - to <= LONGEST && isField(end)) {
            end++;
        }
        while (end > to + 1 && tokens.get(end - 1).is("and")) {
            end--;
        }
        boolean possessor = end < limit && tokens.get(end).isPossessive();
        return end == to + 1 || possessor ? to : end;
    }

    private boolean isField(int i) {
        Token token = tokens.get(i);
        if (isName.test(i)) {
            return false;
        }
        if (token.isCapitalised()) {
            return TitleWords.PORTFOLIOS.contains(token.lower());
        }
        return token.pos() == Pos.NOUN
                || token.pos() == Pos.ADJ
                || (token.is("and")
                        && i + 1 < tokens.size()
                        && (tokens.get(i + 1).pos() == Pos.NOUN || isDesk(tokens.get(i + 1))));
    }

    /** "assistant secretary of state for Near-Eastern Affairs": the desk of an office below a minister or president. */
    int deskTo(String label, int to, int limit) {
        boolean below = DESKS.stream().anyMatch(label::endsWith);
        if (!below || to + 1 >= limit || !tokens.get(to).is("for")) {
            return to;
        }
        int end = to;
        for (int i = to + 1; i < limit && i - to <= LONGEST_DESK && isDeskWord(i, limit); i++) {
            end = isDesk(tokens.get(i)) ? i + 1 : end;
        }
        return end;
    }

    /** "minister for climate action", "minister of women and youth": the field of an office that ends with fields. */
    int furtherTo(Range office, int limit) {
        boolean open = tokens.get(office.from()).is("minister") && isDesk(tokens.get(office.last()));
        int end = office.to();
        while (open && end < limit && !isName.test(end)) {
            int field = tokens.get(end).is("and") && end + 1 < limit ? end + 1 : end;
            open = isDesk(tokens.get(field)) && !isName.test(field);
            end = open ? field + 1 : end;
        }
        end = end > office.from() + 1 && isDesk(tokens.get(end - 1)) ? rowTo(end, limit) : end;
        boolean other =
                end < limit && TitleWords.BARE_HEADS.contains(tokens.get(end).lower());
        return other ? office.to() : end;
    }

    /** "minister of Trade, Industry(,) and Tourism": behind the last of several fields in capitals; else the place itself. */
    private int rowTo(int from, int limit) {
        int end = from;
        while (isCapitalDesk(end + 1, limit) && tokens.get(end).is(",")) {
            end = desksTo(end + 1, limit);
        }
        int joint = end + 1 < limit && tokens.get(end).is(",") ? end + 1 : end;
        return end > from
                        && isCapitalDesk(joint + 1, limit)
                        && tokens.get(joint).is("and")
                ? desksTo(joint + 1, limit)
                : from;
    }

    private int desksTo(int from, int limit) {
        int to = from;
        while (isCapitalDesk(to, limit)) {
            to++;
        }
        return to;
    }

    private boolean isCapitalDesk(int i, int limit) {
        return i < limit && tokens.get(i).isCapitalised() && isDesk(tokens.get(i)) && !isName.test(i);
    }

    private boolean isDeskWord(int i, int limit) {
        Token token = tokens.get(i);
        boolean joint = token.is("and") && i + 1 < limit && isDeskWord(i + 1, limit);
        return token.isWord() && (token.isCapitalised() || isDesk(token) || joint);
    }

    private static boolean isDesk(Token token) {
        return !token.is("and") && TitleWords.PORTFOLIOS.contains(token.lower());
    }

    static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" "))
                .replace(" ,", ",");
    }
}
