package org.parley.link;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Tells how far a noun phrase goes on, word by word. */
final class NounWords {

    private final Words words;

    NounWords(Words words) {
        this.words = words;
    }

    /** "Washington-based", "Ruritania-led". */
    private boolean isParticiple(int at) {
        return words.has(at)
                && words.token(at).pos() == Pos.VERB
                && (words.token(at).lower().endsWith("ing")
                        || words.token(at).lower().endsWith("ed"));
    }

    private boolean joinsNouns(int and) {
        return words.has(and + 1)
                && words.token(and + 1).pos() == Pos.NOUN
                && words.token(and - 1).pos() == Pos.NOUN
                && words.titleAt(and + 1).isEmpty();
    }

    /** "the Ruritania and Freedonia desk". */
    private boolean joinsFields(int and) {
        return words.nameBefore(and).filter(NounWords::isLand).isPresent()
                && words.nameAt(and + 1)
                        .filter(NounWords::isLand)
                        .filter(name -> words.is(name.tokens().to(), WordClass.UNIT))
                        .isPresent();
    }

    /** "the Ruritania desk", "the Ruritanian peace process": the field of a part of some body or of an occasion; "Ruritania's Serbs". */
    boolean isField(Optional<Name> name, int end) {
        boolean possessor = name.filter(land -> words.has(land.tokens().to())
                        && words.token(land.tokens().to()).isPossessive())
                .isPresent();
        if (possessor) {
            return words.token(end - 1).pos() == Pos.PROPN
                    && words.token(end - 1).lower().endsWith("s")
                    && words.nameBefore(end).isEmpty()
                    && words.token(end - 2).isPossessive();
        }
        boolean land =
                name.filter(found -> found.kind() != EntityKind.ORGANIZATION).isPresent();
        boolean unit = words.is(end - 1, WordClass.UNIT)
                && name.filter(found -> found.form() == Name.Form.NAME).isPresent();
        return land && (unit || words.is(end - 1, OfficeClass.MEDIATED));
    }

    private static boolean isLand(Name name) {
        return name.kind() == EntityKind.STATE || name.kind() == EntityKind.PLACE;
    }

    /** "the bloc's", "the miners'". */
    boolean isPossessive(int at) {
        return words.token(at).isPossessive()
                || (words.is(at, "'", "\u2019")
                        && words.has(at - 1)
                        && words.token(at - 1).lower().endsWith("s")
                        && words.token(at - 1).pos() == Pos.NOUN
                        && words.has(at + 1)
                        && words.token(at + 1).isWord());
    }

    /** Whether the word at an index still belongs to the phrase that begins at another. */
    boolean goOn(int at, int from) {
        Token token = words.token(at);
        boolean first = at == from;
        if (isPossessive(at)) {
            return !first;
        }
        boolean nounNext = words.has(at + 1)
                && (words.nameAt(at + 1).isPresent()
                        || words.token(at + 1).pos() == Pos.NOUN
                        || words.token(at + 1).pos() == Pos.PROPN);
        return switch (token.pos()) {
            case DET -> first;
            case NUM -> !first && words.token(at - 1).pos() == Pos.DET;
            case ADJ, NOUN, PROPN ->
                !Months.is(token) && (first || words.token(at - 1).isWord() || words.is(at - 1, "-"));
            case VERB -> (!first || words.is(at - 1, "for")) && nounNext && isParticiple(at);
            case CCONJ -> !first && token.is("and") && (joinsNouns(at) || joinsFields(at));
            case PUNCT -> !first && token.is("-") && (nounNext || isParticiple(at + 1));
            default -> false;
        };
    }
}
