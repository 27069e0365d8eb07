package org.parley.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** What stands around a candidate: titles and names by where they begin and end. */
final class NameContext {
    private static final Set<String> NAMING = WordClass.NAMING_A_WORK.words();
    private static final int SHARED = 10;
    /** Words between "known" and "as": "by his followers". */
    private static final int LONGEST_CIRCLE = 5;

    private final List<Token> tokens;
    private final Set<String> written = new HashSet<>();
    /** Short forms in brackets behind the noun for a thing: "the ceasefire agreement (COHA)". */
    private final Set<String> things = new HashSet<>();

    private final Map<Integer, Title> titlesByEnd = new HashMap<>();
    private final Map<Integer, Title> titlesByBegin = new HashMap<>();
    private final Map<Integer, Name> namesByBegin = new HashMap<>();
    private final Map<Integer, Name> namesByEnd = new HashMap<>();

    NameContext(List<Token> tokens, List<Title> titles, List<Name> names) {
        this.tokens = tokens;
        tokens.forEach(token -> written.add(token.text()));
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean bracket = tokens.get(i).is("(") && tokens.get(i + 2).is(")");
            if (bracket && WordClass.EXERCISE_NOUN.holds(tokens.get(i - 1))) {
                things.add(tokens.get(i + 1).text());
            }
        }
        for (Title title : titles) {
            titlesByEnd.put(title.tokens().to(), title);
            titlesByBegin.put(title.tokens().from(), title);
        }
        for (Name name : names) {
            namesByBegin.put(name.tokens().from(), name);
            namesByEnd.put(name.tokens().to(), name);
        }
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    boolean isWord(int i, String word) {
        return has(i) && tokens.get(i).is(word);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether the word stands anywhere in the text, written so. */
    boolean isWritten(String word) {
        return written.contains(word);
    }

    /** "the Ruritanian president", "Ruritania's president". */
    boolean isDefinite(Title title) {
        int at = title.tokens().from() - 1;
        boolean owned = has(at) && token(at).isPossessive();
        int first = nameEndingAt(at + 1).map(name -> name.tokens().from() - 1).orElse(at);
        return owned || isWord(first, "the");
    }

    /** The title right before the range, honorifics between them allowed. */
    Optional<Title> titleBefore(Range range) {
        int at = range.from();
        while (has(at - 1) && (NameCandidates.isHonorific(tokens.get(at - 1)) || NoNames.isRespect(tokens, at - 1))) {
            at--;
        }
        return Optional.ofNullable(titlesByEnd.get(at))
                .or(() -> ownedTitle(range.from()))
                .or(() -> sharedTitle(range.from()));
    }

    /** "the Leaders Lounge": behind a title in the plural, and no other name follows. */
    boolean isOfOne(Range range) {
        boolean plural = Optional.ofNullable(titlesByEnd.get(range.from()))
                .filter(Title::plural)
                .isPresent();
        return plural && range.size() == 1 && !(has(range.to()) && isJoint(range.to()));
    }

    /** What comes between the names of several holders. */
    private boolean isJoint(int i) {
        boolean mark = !token(i).isWord() && has(i + 1) && token(i + 1).isCapitalised();
        return mark || isWord(i, "(") || WordClass.LISTED_BETWEEN.holds(token(i)) || namesByBegin.containsKey(i);
    }

    /** "Prime Minister of Ruritania Ana Lara": the state or body between title and name. */
    private Optional<Title> ownedTitle(int from) {
        Optional<Name> owner = nameEndingAt(from).filter(name -> name.kind() != EntityKind.PERSON);
        int of = owner.map(name -> name.tokens().from() - 1).orElse(0);
        of = isWord(of, "the") ? of - 1 : of;
        return isWord(of, "of") || isWord(of, "to")
                ? Optional.ofNullable(titlesByEnd.get(of)).filter(title -> !title.plural())
                : Optional.empty();
    }

    /** "Presidents Lara and Soto": the title in the plural before the first of several names. */
    private Optional<Title> sharedTitle(int from) {
        int at = from;
        while (at > 0 && from - at < SHARED && isEnumerated(at - 1)) {
            at--;
        }
        return isWord(from - 1, "and") || isWord(from - 1, ",")
                ? Optional.ofNullable(titlesByEnd.get(at)).filter(Title::plural)
                : Optional.empty();
    }

    private boolean isEnumerated(int i) {
        boolean name = tokens.get(i).isCapitalised() && !titlesByEnd.containsKey(i + 1);
        boolean owner = isWord(i, "of") && i > 0 && !titlesByEnd.containsKey(i);
        boolean mark = isWord(i, ",") || isWord(i, "(") || isWord(i, ")");
        return name || owner || mark || isWord(i, "and");
    }

    boolean honorificBefore(Range range) {
        return has(range.from() - 1) && NameCandidates.isHonorific(tokens.get(range.from() - 1));
    }

    /** the "Doomsday Bell", "a report called Grave Danger": words as words. */
    boolean isScareQuote(Range range) {
        int before = range.from() - 1;
        boolean quoted = isWord(before, "\"") && isWord(range.to(), "\"");
        return quoted
                || isOfThing(range)
                || (has(before) && NAMING.contains(tokens.get(before).lower()));
    }

    /** The article says that the short form is that of a thing. */
    boolean isShortForThing(Range range) {
        return range.size() == 1 && things.contains(token(range.from()).text());
    }

    /** "the drill, known as Max Harbour": behind the name a thing goes by. */
    boolean isOfThing(Range range) {
        int as = range.from() - 1;
        int at = isWord(as, "as") && isWord(as - 1, "known") ? as - 2 : -1;
        while (as - at < LONGEST_CIRCLE && has(at) && (isWord(at, ",") || WordClass.IN_ALIAS.holds(token(at)))) {
            at--;
        }
        return has(at) && WordClass.EXERCISE_NOUN.holds(token(at));
    }

    /**
     * "alias Comandante Rojo", "nicknamed \"Tex\"", "his nom de guerre Abu Tex".
     *
     * @param isOfBody tells words of bodies and places, which are known as something too
     */
    boolean isAlias(Range range, Predicate<String> isOfBody) {
        int quote = range.from() - 1;
        int before = isWord(quote, "\"") || isWord(quote, "'") ? quote - 1 : quote;
        boolean nickname = isWord(before, "guerre") || isWord(before, "nicknamed");
        int by = before - 1;
        while (before - by < LONGEST_CIRCLE && has(by) && !isWord(by, "known") && WordClass.IN_ALIAS.holds(token(by))) {
            by--;
        }
        boolean known = isWord(before, "as") && isWord(by, "known") && isBehindPerson(by - 1, isOfBody);
        return nickname || known || isWord(before, "alias") || isWord(before, "aka") || isWord(before, "a.k.a.");
    }

    /** "Ana Lara, better known as", "the commander known as". */
    private boolean isBehindPerson(int i, Predicate<String> isOfBody) {
        int at = has(i) && !isWord(i, ",") && WordClass.IN_ALIAS.holds(token(i)) ? i - 1 : i;
        boolean titled = Optional.ofNullable(titlesByEnd.get(at + 1)).isPresent();
        int last = at - 1;
        boolean given = isWord(at, ",")
                && has(last)
                && token(last).isCapitalised()
                && !token(last).isAllCaps()
                && !isOfBody.test(token(last).text())
                && nameEndingAt(at)
                        .filter(name -> name.kind() != EntityKind.PERSON)
                        .isEmpty();
        return titled || given;
    }

    Optional<Title> titleEndingAt(int i) {
        return Optional.ofNullable(titlesByEnd.get(i));
    }

    Optional<Title> titleAt(int i) {
        return Optional.ofNullable(titlesByBegin.get(i));
    }

    Optional<Name> nameEndingAt(int i) {
        return Optional.ofNullable(namesByEnd.get(i));
    }

    Optional<Name> nameAt(int i) {
        return Optional.ofNullable(namesByBegin.get(i));
    }
}
