package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.Titles;
import org.parley.rules.Titles.Office;
import org.parley.rules.WordClass;

/** Finds the longest title of the lexicon that begins at a token, over the names between its words. */
final class OfficeMatcher {
    private static final int LONGEST_TITLE = 12;

    private static final Set<String> BODIES = WordClass.BODY_NOUN.words();
    private static final int LONGEST_BODY = 5;

    private final Titles titles;
    private final List<Token> tokens;
    private final IntPredicate isName;
    private final IntPredicate isBody;

    /**
     * @param isName tells whether the token at an index belongs to a known name or demonym
     * @param isBody tells whether it belongs to the name of a known body
     */
    OfficeMatcher(Titles titles, List<Token> tokens, IntPredicate isName, IntPredicate isBody) {
        this.titles = titles;
        this.tokens = tokens;
        this.isName = isName;
        this.isBody = isBody;
    }

    /** Words of an office as found; a name inside them ("chief of the Ruritanian general staff") belongs to the range. */
    record Match(Range words, Office office) {}

    /** "head of the military", but of "head of the military intelligence agency" the head alone. */
    Optional<Match> match(int from, int limit) {
        Optional<Match> whole = longestMatch(from, limit);
        boolean cut = whole.filter(found -> isCut(found, limit)).isPresent();
        return cut ? longestMatch(from, from + 1).or(() -> whole) : whole;
    }

    /** The last noun of "head of the military" only modifies the one behind it; "president of the Republic of Peru" names a state. */
    private boolean isCut(Match match, int limit) {
        int to = match.words().to();
        if (to < limit && tokens.get(to - 1).is("republic") && tokens.get(to).is("of")) {
            return true;
        }
        if (isOfCommittee(match, limit) || isOfNamedBody(match)) {
            return true;
        }
        boolean titled = to < limit && match.words().size() > 2;
        if (titled && tokens.get(to).isPossessive()) {
            return ownsBody(to + 1, limit);
        }
        return titled
                && tokens.get(match.words().from() + 1).is("of")
                && tokens.get(to).pos() == Pos.NOUN
                && !tokens.get(to).isCapitalised()
                && tokens.get(to - 1).pos() != Pos.PROPN
                && titles.offices().longestAt(to, limit, this::word).isEmpty();
    }

    /** "chairman of the Committee for the Protection of the Coast": the name of the body goes on. */
    private boolean isOfCommittee(Match match, int limit) {
        int last = match.words().last();
        int preposition = last + 1;
        int field = preposition < limit
                        && preposition + 1 < limit
                        && tokens.get(preposition + 1).is("the")
                ? preposition + 2
                : preposition + 1;
        return match.words().size() > 2
                && BODIES.contains(tokens.get(last).lower())
                && tokens.get(last).isCapitalised()
                && tokens.get(last - 1).is("the")
                && field < limit
                && (tokens.get(preposition).is("for") || tokens.get(preposition).is("on"))
                && tokens.get(field).isCapitalised();
    }

    /** "head of the Harbour Watch security service": the body is named, its sort stands behind the name. */
    private boolean isOfNamedBody(Match match) {
        Range words = match.words();
        return words.indices().skip(1).anyMatch(isBody)
                && WordClass.CALLED_AGENCY.holds(tokens.get(words.last()))
                && !isBody.test(words.last());
    }

    /** "chairman of the parliament's foreign affairs committee": the office is in a part of it. */
    private boolean ownsBody(int from, int limit) {
        for (int i = from;
                i < Math.min(limit, from + LONGEST_BODY) && tokens.get(i).isWord();
                i++) {
            if (BODIES.contains(tokens.get(i).lower()) || OfficeClass.PART_OF_OFFICE.holds(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Match> longestMatch(int from, int limit) {
        return Stream.of(Names.KEPT, Names.DROPPED, Names.ARTICLES)
                .flatMap(names -> longest(from, limit, names).stream())
                .reduce((best, other) -> other.words().size() > best.words().size() ? other : best);
    }

    /** What becomes of names between the words of a title: a possessive ("Ruritania's") may stand for "the". */
    private enum Names {
        KEPT,
        DROPPED,
        ARTICLES
    }

    private Optional<Match> longest(int from, int limit, Names names) {
        List<Integer> kept = new ArrayList<>(List.of(from));
        for (int i = from + 1; i < limit && kept.size() < LONGEST_TITLE; i++) {
            boolean possessive = isName.test(i - 1) && tokens.get(i).isPossessive();
            boolean name = isName.test(i) && mayHoldName(kept.get(kept.size() - 1));
            if (names == Names.KEPT || !(name || (possessive && names == Names.DROPPED))) {
                kept.add(i);
            }
        }
        return titles.offices()
                .longestAt(0, kept.size(), k -> word(kept.get(k)))
                .map(found -> new Match(
                        new Range(from, kept.get(found.length() - 1) + 1),
                        found.values().get(0)));
    }

    private boolean mayHoldName(int before) {
        return tokens.get(before).is("of") || tokens.get(before).is("the");
    }

    /** The word of a title at a token, without prefix and suffix. */
    String word(int i) {
        if (tokens.get(i).isPossessive()) {
            return "the";
        }
        String lower = tokens.get(i).lower();
        if (lower.endsWith("-elect")) {
            return lower.substring(0, lower.length() - "-elect".length());
        }
        if (lower.endsWith("-designate")) {
            return lower.substring(0, lower.length() - "-designate".length());
        }
        if (lower.endsWith("-in-exile")) {
            return lower.substring(0, lower.length() - "-in-exile".length());
        }
        if (lower.startsWith("ex-") || lower.startsWith("co-")) {
            return lower.substring(3);
        }
        return lower.startsWith("then-") ? lower.substring(5) : lower;
    }
}
