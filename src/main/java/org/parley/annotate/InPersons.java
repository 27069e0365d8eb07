package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Gazetteer.Alias;
import org.parley.rules.Titles;

/** Tells the name of a place or state that is a word of a person's name: "Victoria Lind", "Carlos Jordan", "Abu Saleh". */
final class InPersons {
    private static final int LONGEST = 3;

    private final NameTables tables;
    private final Titles titles;

    InPersons(NameTables tables, Titles titles) {
        this.tables = tables;
        this.titles = titles;
    }

    /** @param before the name right before, whose last word is no given name */
    boolean isSurname(Alias alias, List<Token> tokens, Range range, Optional<Name> before) {
        int given = range.from() - 1;
        return alias.entry().kind() == EntityKind.STATE
                && alias.form() == Form.NAME
                && range.size() == 1
                && given >= 0
                && before.isEmpty()
                && !tokens.get(range.from()).isAllCaps()
                && isOnlyGiven(tokens.get(given))
                && !(given > 0 && isOnlyGiven(tokens.get(given - 1)))
                && tokens.get(given).pos() == Pos.PROPN;
    }

    boolean isPart(Alias alias, List<Token> tokens, Range sentence, Range range) {
        boolean place = alias.entry().kind() == EntityKind.PLACE;
        boolean state = alias.entry().kind() == EntityKind.STATE && alias.form() == Form.NAME;
        boolean capital = alias.form() == Form.CAPITAL;
        if (capital && isAfterGivenName(tokens, sentence, range)) {
            return true;
        }
        boolean land = alias.entry().category().equals("region")
                && range.from() > sentence.from()
                && tokens.get(range.from() - 1).pos() == Pos.ADP;
        return (place && isBesideName(tokens, sentence, range, !land))
                || ((place || state || capital) && isAfterParticle(tokens, sentence, range))
                || (state && isGivenName(tokens, sentence, range));
    }

    private boolean isGiven(Token token) {
        return tables.gazetteer().givenName(token.text()).isPresent();
    }

    /** A given name that is no other word. */
    private boolean isOnlyGiven(Token token) {
        return tables.gazetteer()
                .givenName(token.text())
                .filter(name -> !name.word())
                .isPresent();
    }

    /** "Valeria Lima". */
    private boolean isAfterGivenName(List<Token> tokens, Range sentence, Range range) {
        return range.size() == 1 && range.from() > sentence.from() && isOnlyGiven(tokens.get(range.from() - 1));
    }

    /** "Sheikh Hamad Al Doha": a particle with a capital, and a capital before it. */
    private static boolean isAfterParticle(List<Token> tokens, Range sentence, Range range) {
        int particle = range.from() - 1;
        return range.size() == 1
                && particle > sentence.from()
                && PersonNames.isLineage(tokens.get(particle))
                && tokens.get(particle - 1).isCapitalised()
                && tokens.get(particle - 1).isWord();
    }

    /** "Victoria Lind", "Medina Spirit": a place name next to another capitalised word that is no name we know. */
    private boolean isBesideName(List<Token> tokens, Range sentence, Range range, boolean mayOpen) {
        boolean givenBefore = range.from() > sentence.from()
                && tokens.get(range.from() - 1).pos() == Pos.PROPN
                && isGiven(tokens.get(range.from() - 1));
        boolean opens = mayOpen
                && range.size() == 1
                && isGiven(tokens.get(range.from()))
                && isNameWord(tokens, range.to(), sentence)
                && !titles.offices().begins(tokens.get(range.to()).lower());
        return givenBefore || opens;
    }

    /** "Israel Soto Lara, the rebels' commander": a given name before two more words and a mark. */
    private boolean isGivenName(List<Token> tokens, Range sentence, Range range) {
        if (range.size() != 1 || !isGiven(tokens.get(range.from()))) {
            return false;
        }
        int to = range.to();
        while (to - range.to() < LONGEST && isNameWord(tokens, to, sentence) && !isOtherWord(tokens.get(to))) {
            to++;
        }
        return to - range.to() > 1 && to < sentence.to() && tokens.get(to).is(",");
    }

    private static boolean isNameWord(List<Token> tokens, int i, Range sentence) {
        return i < sentence.to()
                && tokens.get(i).pos() == Pos.PROPN
                && tokens.get(i).isCapitalised();
    }

    /** A word for a body, place or thing, an office or its field. */
    private boolean isOtherWord(Token token) {
        return tables.organizationWords().contains(token.text())
                || tables.placeWords().contains(token.text())
                || tables.thingWords().contains(token.text())
                || TitleWords.PORTFOLIOS.contains(token.lower())
                || TitleWords.BARE_HEADS.contains(token.lower())
                || TitleWords.ALSO_MODIFIERS.contains(token.lower())
                || TitleWords.NAMES_TOO.contains(token.lower());
    }
}
