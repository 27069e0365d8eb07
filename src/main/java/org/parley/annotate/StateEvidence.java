package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.NameWords;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Tells by the company of a name that it names a state. */
final class StateEvidence {
    /** What follows an adjective of nationality. */
    private static final Set<String> GOVERNMENT = WordClass.BEHIND_NATIONALITY.words();
    /** What a state has: "the government of X", "X's government". */
    private static final Set<String> HELD = WordClass.HELD_BY_STATE.words();

    private static final Set<String> FORMS = WordClass.STATE_FORM.words();
    /** Offices that states alone have. */
    private static final Set<String> OFFICES = OfficeClass.STATE_OFFICE.words();

    private static final int LONGEST = 3;

    private final List<Token> tokens;
    private final NameContext context;
    private final NameWords organizationWords;

    StateEvidence(List<Token> tokens, NameContext context, NameWords organizationWords) {
        this.tokens = tokens;
        this.context = context;
        this.organizationWords = organizationWords;
    }

    /** A word of government stands here. */
    boolean isBeforeGovernment(int at) {
        return context.has(at) && GOVERNMENT.contains(tokens.get(at).lower());
    }

    /** "the prime minister of X", "President Lara of X", "the Republic of X", "X's foreign minister". */
    boolean hasGovernment(Range name) {
        if (name.size() > LONGEST
                || organizationWords.mark(NameClassifier.words(tokens, name))
                || context.titleBefore(name).isPresent()) {
            return false;
        }
        return possesses(name.to()) || (context.isWord(name.from() - 1, "of") && isOf(name.from() - 1));
    }

    private boolean possesses(int at) {
        boolean possessive = context.has(at) && tokens.get(at).isPossessive();
        return possessive
                && context.has(at + 1)
                && ((HELD.contains(tokens.get(at + 1).lower())
                                && context.nameAt(at + 1).isEmpty())
                        || context.titleAt(at + 1)
                                .filter(StateEvidence::isOffice)
                                .isPresent());
    }

    private boolean isOf(int of) {
        if (!context.has(of - 1)) {
            return false;
        }
        Token before = tokens.get(of - 1);
        return HELD.contains(before.lower())
                || (FORMS.contains(before.lower()) && before.isCapitalised())
                || context.titleEndingAt(of).filter(StateEvidence::isOffice).isPresent()
                || isHolder(of);
    }

    /** "President Temur Aslanbek of X": capitalised words back to a title of a head of state or government. */
    private boolean isHolder(int of) {
        int at = of;
        while (context.has(at - 1)
                && of - at <= LONGEST + 1
                && tokens.get(at - 1).isCapitalised()) {
            at--;
            Optional<Title> title = context.titleEndingAt(at);
            if (title.isPresent() && at < of) {
                return isOffice(title.get()) || title.get().label().equals("president");
            }
        }
        return false;
    }

    private static boolean isOffice(Title title) {
        return OFFICES.contains(title.label());
    }
}
