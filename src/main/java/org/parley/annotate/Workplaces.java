package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells bodies by those who work there: "a researcher at Bellmark Vantage", "head of energy at London's Zarmund House". */
final class Workplaces {
    private static final Set<String> EMPLOYING = Set.of("at", "with", "for");
    /** Sorts of offices whose holders are "at" the body they work for. */
    private static final Set<String> AT_WORK =
            Set.of("analyst", "scholar", "expert", "head", "deputy-head", "department-head", "vice-president");

    private static final int LONGEST_FIELD = 8;

    private final NameContext context;

    Workplaces(NameContext context) {
        this.context = context;
    }

    /** Right behind a title and its preposition. */
    boolean isEmployer(Range range) {
        int at = beforeSeat(range);
        return range.size() > 1
                && context.has(at)
                && EMPLOYING.contains(context.token(at).lower())
                && context.titleEndingAt(at).isPresent();
    }

    /** Behind "at", where a field may stand between: "head of the energy programme at Zarmund House". */
    boolean isWorkplace(Range range) {
        int at = beforeSeat(range);
        if (range.size() < 2 || !context.isWord(at, "at")) {
            return false;
        }
        for (int end = at; context.has(end - 1) && at - end < LONGEST_FIELD && !context.isWord(end, ","); end--) {
            Optional<Title> title = context.titleEndingAt(end);
            if (title.isPresent()) {
                return title.get().concept().filter(AT_WORK::contains).isPresent();
            }
        }
        return false;
    }

    /** "The Harbour Hospital said": a house that says something is a body; not "visitors to the Harbour Hospital said". */
    static boolean speaks(List<Token> tokens, Range range) {
        int the = range.from() - 1;
        int before = the >= 0 && tokens.get(the).is("the") ? the - 1 : the;
        int next = range.to();
        int verb = next < tokens.size() && WordClass.HAVE.holds(tokens.get(next)) ? next + 1 : next;
        boolean behind = before >= 0 && tokens.get(before).pos() == Pos.ADP;
        return !behind
                && tokens.get(range.last()).isCapitalised()
                && WordClass.HOUSE_OF_WORK.holds(tokens.get(range.last()))
                && verb < tokens.size()
                && SpeechClass.SAYING_VERB.holds(tokens.get(verb));
    }

    /** The preposition before "the", "London's" or "the London-based". */
    private int beforeSeat(Range range) {
        int at = range.from() - 1;
        boolean based = context.isWord(at, "based") && context.isWord(at - 1, "-");
        boolean possessor = context.has(at) && context.token(at).isPossessive();
        if (based || possessor) {
            at = context.nameEndingAt(based ? at - 1 : at)
                    .map(name -> name.tokens().from() - 1)
                    .orElse(at);
        }
        return context.isWord(at, "the") ? at - 1 : at;
    }
}
