package org.parley.annotate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells a place's name that is somebody's last name, behind a title and a first name: "Ambassador Zorbek Lincoln". */
final class Surnames {
    private static final int LONGEST = 3;

    private static final Set<Pos> ACTING = Set.of(Pos.VERB, Pos.AUX, Pos.ADV);

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

    /** Takes the surnames out of the names and sets their tokens free, also where they stand alone again. */
    void dropFrom(List<Name> names, Predicate<Token> given) {
        names.removeIf(name ->
                name.tokens().size() == 1 && isSpot(name) && isAfterFirstName(name) && !modifies(name) && free(name));
        Map<String, Integer> bearers = bearers(given);
        names.removeIf(name -> isBearer(name, bearers) && free(name));
    }

    private boolean free(Name name) {
        taken.clear(name.tokens().from(), name.tokens().to());
        return true;
    }

    /** The last names that are in no name yet and have a given name before them, by where they stand first. */
    private Map<String, Integer> bearers(Predicate<Token> given) {
        Map<String, Integer> bearers = new HashMap<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (isFirstName(i) && isFirstName(i - 1) && given.test(tokens.get(i - 1))) {
                bearers.putIfAbsent(tokens.get(i).text(), i);
            }
        }
        return bearers;
    }

    /** "Lincoln said" behind "Ana Lincoln". */
    private boolean isBearer(Name name, Map<String, Integer> bearers) {
        int at = name.tokens().from();
        return name.kind() == EntityKind.PLACE
                && name.tokens().size() == 1
                && bearers.getOrDefault(tokens.get(at).text(), at) < at
                && acts(at);
    }

    /** "Mr. Lincoln", "Lincoln said", "said Lincoln", "with Lincoln", but not "in Lincoln are": somebody, not a town. */
    private boolean acts(int i) {
        Token before = tokens.get(Math.max(0, i - 1));
        if (i == 0 || WordClass.PLACE_PREPOSITION.holds(before) || before.is("of")) {
            return false;
        }
        boolean verb =
                i + 1 < tokens.size() && ACTING.contains(tokens.get(i + 1).pos());
        return verb
                || before.is("with")
                || SpeechClass.SPEECH_OR_WHO.holds(before)
                || NameCandidates.isHonorific(before);
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
