package org.parley.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.model.Token;

/** Tells a place's name that is somebody's last name, behind a title and a first name: "Ambassador Zorbek Lincoln". */
final class Surnames {
    private static final int LONGEST = 3;

    private final List<Token> tokens;
    private final Set<Integer> titleEnds;
    private final BitSet taken;
    private final BitSet headlines;

    /**
     * @param taken tokens that belong to a name or title; those of surnames are set free
     * @param headlines tokens of lines in title case, where capitals say nothing
     */
    Surnames(List<Token> tokens, List<Title> titles, BitSet taken, BitSet headlines) {
        this.tokens = tokens;
        this.titleEnds = titles.stream()
                .filter(title -> !title.plural())
                .map(title -> title.tokens().to())
                .collect(Collectors.toSet());
        this.taken = taken;
        this.headlines = headlines;
    }

    /** Sets the tokens of a surname free; false for every other name. */
    boolean drop(Name name) {
        boolean surname = name.tokens().size() == 1 && isSpot(name) && isAfterFirstName(name) && !modifies(name);
        if (surname) {
            taken.clear(name.tokens().from(), name.tokens().to());
        }
        return surname;
    }

    private static boolean isSpot(Name name) {
        boolean place = name.kind() == EntityKind.PLACE;
        boolean state = name.kind() == EntityKind.STATE;
        return place || (state && (name.form() == Name.Form.NAME || name.form() == Name.Form.CAPITAL));
    }

    private boolean isAfterFirstName(Name name) {
        int from = name.tokens().from();
        int first = from;
        while (first > 0 && from - first < LONGEST && isFirstName(first - 1)) {
            first--;
        }
        return first < from && titleEnds.contains(first);
    }

    private boolean isFirstName(int i) {
        Token token = tokens.get(i);
        return token.isCapitalised()
                && token.isWord()
                && !taken.get(i)
                && !headlines.get(i)
                && !NameCandidates.isHonorific(token);
    }

    /** "Minister Lind Lima trip": the place describes the noun. */
    private boolean modifies(Name name) {
        int to = name.tokens().to();
        if (to >= tokens.size()) {
            return false;
        }
        Pos next = tokens.get(to).pos();
        return next == Pos.NOUN || next == Pos.ADJ || tokens.get(to).is("-");
    }
}
