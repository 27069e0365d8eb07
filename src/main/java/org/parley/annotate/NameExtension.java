package org.parley.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.NameWords;
import org.parley.rules.WordClass;

/** Tells how far a longer name goes that begins with a name of the gazetteer: "Russian Foreign Ministry". */
final class NameExtension {
    private static final int LONGEST = 8;
    /** Bodies that news often writes in lower case after the state's adjective. */
    private static final Set<String> LOWER_CASE_BODIES = WordClass.BODY_IN_LOWER_CASE.words();

    private final List<Token> tokens;
    private final Range sentence;
    private final BitSet taken;
    private final NameWords organizationWords;
    private final NameWords placeWords;

    NameExtension(List<Token> tokens, Range sentence, BitSet taken, NameWords organizationWords, NameWords placeWords) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.taken = taken;
        this.organizationWords = organizationWords;
        this.placeWords = placeWords;
    }

    /** Index after the last word of the longer name; the name's own end if it stands alone. */
    int end(Name name) {
        int end = name.tokens().to();
        if ((name.kind() == EntityKind.PERSON && !isMemorial(name)) || name.form() == Form.PEOPLE) {
            return end;
        }
        int to = end;
        int marked = end;
        while (to < sentence.to() && to - end < LONGEST && (isPart(to) || isJoint(end, to))) {
            to++;
            List<String> words = NameClassifier.words(tokens, new Range(end, to));
            if (organizationWords.mark(words) || placeWords.mark(words)) {
                marked = to;
            }
        }
        boolean person = name.kind() == EntityKind.PERSON;
        return marked > end ? withField(marked) : person ? end : lowerCaseBody(end);
    }

    /** "at the Ana Lara Presidential Library": a whole name behind an article or preposition, with nothing before it. */
    private boolean isMemorial(Name person) {
        int before = person.tokens().from() - 1;
        return person.tokens().size() > 1
                && before >= sentence.from()
                && (tokens.get(before).is("the") || WordClass.PLACE_PREPOSITION.holds(tokens.get(before)));
    }

    /** "UN Monitoring, Verification and Inspections Commission". */
    private boolean isJoint(int from, int i) {
        boolean joint = tokens.get(i).is(",") || tokens.get(i).is("and");
        return joint
                && i > from
                && i + 1 < sentence.to()
                && TitleWords.PORTFOLIOS.contains(tokens.get(i - 1).lower())
                && isPart(i + 1)
                && TitleWords.PORTFOLIOS.contains(tokens.get(i + 1).lower());
    }

    private boolean isPart(int i) {
        return tokens.get(i).isCapitalised() && !taken.get(i) && tokens.get(i).isWord();
    }

    /** "Ministry of Foreign Affairs". */
    private int withField(int to) {
        if (to + 1 < sentence.to() && tokens.get(to).is("of") && isPart(to + 1)) {
            int end = to + 1;
            while (end < sentence.to() && isPart(end)) {
                end++;
            }
            return end;
        }
        return to;
    }

    /** "Turkish foreign ministry". */
    private int lowerCaseBody(int end) {
        for (int to = end; to < Math.min(sentence.to(), end + 3); to++) {
            if (LOWER_CASE_BODIES.contains(tokens.get(to).lower()) && to > end) {
                return to + 1;
            }
            if (!tokens.get(to).pos().isModifier() || taken.get(to)) {
                return end;
            }
        }
        return end;
    }
}
