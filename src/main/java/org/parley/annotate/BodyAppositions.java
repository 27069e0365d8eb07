package org.parley.annotate;

import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.NameWords;
import org.parley.rules.NameWords.Position;

/** Tells bodies by the apposition behind their names: "Zarmund, a rights group", "Zarmund, Peru's news agency". */
final class BodyAppositions {
    private static final int LONGEST = 9;
    /** Words up to the possessive of whose it is. */
    private static final int OWNER = 4;

    private final NameContext context;
    private final NameWords bodyNouns;

    BodyAppositions(NameContext context, NameWords bodyNouns) {
        this.context = context;
        this.bodyNouns = bodyNouns;
    }

    /** "Zarmund, a Lima-based rights group, said", "Zarmund, Peru's news agency,": the apposition's noun is one for a body. */
    boolean explain(Range range) {
        int from = range.to() + 1;
        boolean one = context.isWord(from, "a") || context.isWord(from, "an");
        if (!context.isWord(from - 1, ",") || !(one || isDefinite(from))) {
            return false;
        }
        int at = from + 1;
        while (context.has(at) && at - from < LONGEST && isInPhrase(at)) {
            at++;
        }
        if (!one && !isClosed(at)) {
            return false;
        }
        at = beforeQuality(at);
        Token head = context.token(at - 1);
        return at > from + 1
                && !head.isCapitalised()
                && context.titleEndingAt(at).isEmpty()
                && (bodyNouns.allows(head.text(), Position.LAST) || bodyNouns.allows(head.text(), Position.FIRST));
    }

    /** "a rights group close to the party", "a movement active in the north": the noun stands before the adjective. */
    private int beforeQuality(int at) {
        boolean behind = context.has(at)
                && context.token(at).pos() == Pos.ADP
                && !context.isWord(at, "of")
                && context.token(at - 1).pos() == Pos.ADJ;
        return behind ? at - 1 : at;
    }

    /** "the state broadcaster", "Peru's official agency", "the country's oldest newspaper". */
    private boolean isDefinite(int from) {
        int owner = from;
        while (context.has(owner)
                && owner - from < OWNER
                && !context.token(owner).isPossessive()) {
            owner++;
        }
        return context.isWord(from, "the")
                || context.isWord(from, "its")
                || (owner > from && context.has(owner) && context.token(owner).isPossessive());
    }

    /** The apposition ends there: "the agency said" is a clause, "the headquarters in Lima" a place. */
    private boolean isClosed(int at) {
        return !context.has(at) || !context.token(at).isWord() || context.isWord(at, "of");
    }

    private boolean isInPhrase(int i) {
        Token token = context.token(i);
        return token.isPossessive()
                || (token.isWord() && token.pos() != Pos.ADP && token.pos() != Pos.VERB)
                || token.is("-")
                || token.is("based");
    }
}
