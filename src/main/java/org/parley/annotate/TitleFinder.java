package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Title.Tense;
import org.parley.model.Token;
import org.parley.rules.Titles;
import org.parley.rules.Titles.Modifier;
import org.parley.rules.Titles.Office;

/**
 * Finds words for offices: the longest title of the lexicon, widened by the portfolio before a bare head ("culture
 * minister"), by modifiers ("former deputy") and by a field after it ("director of policy planning").
 */
final class TitleFinder {

    private static final int LONGEST_PORTFOLIO = 4;
    private static final int LONGEST_TITLE = 12;

    private final Titles titles;
    private final List<Token> tokens;
    private final IntPredicate isName;

    /** @param isName tells whether the token at an index belongs to a known name or demonym */
    TitleFinder(Titles titles, List<Token> tokens, IntPredicate isName) {
        this.titles = titles;
        this.tokens = tokens;
        this.isName = isName;
    }

    /** Titles of one sentence in order, disjoint. */
    List<Title> find(Range sentence) {
        List<Title> found = new ArrayList<>();
        int i = sentence.from();
        int free = sentence.from();
        while (i < sentence.to()) {
            boolean may = !isName.test(i) && titles.offices().begins(word(i));
            Optional<Match> match = may ? match(i, sentence.to()) : Optional.empty();
            if (match.isPresent() && isNominal(match.get().words(), sentence)) {
                Title title = title(new Range(free, sentence.to()), match.get());
                found.add(title);
                i = title.tokens().to();
                free = i;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Words of an office as found; a name inside them ("chief of the Ruritanian general staff") belongs to the range. */
    private record Match(Range words, Office office) {}

    private Optional<Match> match(int from, int limit) {
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

    private String word(int i) {
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
        if (lower.startsWith("ex-") || lower.startsWith("co-")) {
            return lower.substring(3);
        }
        return lower.startsWith("then-") ? lower.substring(5) : lower;
    }

    /** "heads", "leads", "general" may be verb or adjective. */
    private boolean isNominal(Range words, Range sentence) {
        if (words.size() > 1) {
            return true;
        }
        Token only = tokens.get(words.from());
        Optional<Token> next = words.to() < sentence.to() ? Optional.of(tokens.get(words.to())) : Optional.empty();
        boolean beforeName = next.filter(token -> token.pos() == Pos.PROPN).isPresent();
        if ((beforeName && TitleWords.NAMES_TOO.contains(only.lower()))
                || (only.is("pm") && !only.isAllCaps())
                || (only.is("general") && next.filter(TitleFinder::isOfGeneral).isPresent())) {
            return false;
        }
        boolean nominal = only.pos() == Pos.NOUN || only.pos() == Pos.PROPN || only.isCapitalised();
        boolean governed =
                words.from() > sentence.from() && tokens.get(words.from() - 1).pos() == Pos.ADP;
        boolean head = only.pos() == Pos.ADJ
                && !governed
                && next.filter(TitleFinder::isModified).isEmpty();
        boolean verb = (only.pos() == Pos.VERB || only.pos() == Pos.AUX) && TitleWords.VERBS_TOO.contains(only.lower());
        return nominal || head || (!verb && (beforeName || only.pos() == Pos.VERB));
    }

    /** "General Staff", "general assembly": the adjective. */
    private static boolean isOfGeneral(Token next) {
        return TitleWords.GENERAL_BODIES.contains(next.lower());
    }

    /** A noun that an adjective before it describes. */
    private static boolean isModified(Token next) {
        return next.pos() == Pos.NOUN || next.pos() == Pos.ADJ || next.is("and") || next.is("-");
    }

    private Title title(Range room, Match match) {
        Range core = core(room, match);
        List<String> prefixes = new ArrayList<>();
        Tense tense = ownTense(core);
        int from = core.from();
        while (from > room.from()
                && titles.modifier(tokens.get(from - 1).lower()).isPresent()) {
            Modifier modifier = titles.modifier(tokens.get(from - 1).lower()).get();
            tense = modifier.tense() == Tense.CURRENT ? tense : modifier.tense();
            if (modifier.partOfLabel()) {
                prefixes.add(0, modifier.word());
            }
            from--;
        }
        StringJoiner label = new StringJoiner(" ");
        prefixes.forEach(label::add);
        label.add(label(core, match));
        Office office = match.office();
        return new Title(
                new Range(from, core.to()),
                label.toString(),
                concept(office, prefixes),
                tense == Tense.CURRENT ? tenseBeforeName(room.from(), from) : tense,
                office.gender(),
                office.plural());
    }

    /** The matched words, for a bare head with its portfolio or its field. */
    private Range core(Range room, Match match) {
        Range words = match.words();
        if (words.size() > 1 || !TitleWords.BARE_HEADS.contains(word(words.from()))) {
            return words;
        }
        int from = portfolioFrom(room.from(), words.from());
        return new Range(from, from < words.from() ? words.to() : fieldTo(words.to(), room.to()));
    }

    private String label(Range core, Match match) {
        int head = match.words().from();
        String label = match.office().label();
        if (core.equals(match.words())) {
            return tokens.get(head).lower().startsWith("co-") ? "co-" + label : label;
        }
        StringJoiner words = new StringJoiner(" ");
        core.indices().forEach(k -> words.add(k == head ? label : tokens.get(k).lower()));
        return words.toString();
    }

    /** "former Ruritanian president", "the then NATO chief": the modifier before the name of state or body. */
    private Tense tenseBeforeName(int limit, int title) {
        int from = title;
        while (from - 1 > limit && isName.test(from - 1)) {
            from--;
        }
        return from == title
                ? Tense.CURRENT
                : titles.modifier(tokens.get(from - 1).lower())
                        .map(Modifier::tense)
                        .orElse(Tense.CURRENT);
    }

    private static Optional<String> concept(Office office, List<String> prefixes) {
        if (!prefixes.contains("deputy") && !prefixes.contains("vice")) {
            return office.concept();
        }
        return office.concept().map(concept -> switch (concept) {
            case "foreign-minister" -> "deputy-foreign-minister";
            case "prime-minister" -> "deputy-prime-minister";
            case "president" -> "vice-president";
            default -> concept.endsWith("minister") ? "deputy-minister" : concept;
        });
    }

    private Tense ownTense(Range core) {
        for (int i = core.from(); i < core.to(); i++) {
            String lower = tokens.get(i).lower();
            if (lower.startsWith("ex-")) {
                return Tense.FORMER;
            }
            if (lower.endsWith("-elect") || lower.endsWith("-designate")) {
                return Tense.ELECT;
            }
        }
        return Tense.CURRENT;
    }

    /** "energy and infrastructure minister": nouns and adjectives before the head that are neither names nor modifiers. */
    private int portfolioFrom(int limit, int head) {
        int from = head;
        while (from > limit && head - from < LONGEST_PORTFOLIO && isPortfolio(from - 1, head)) {
            from--;
        }
        while (from < head && (tokens.get(from).is("and") || tokens.get(from).isPossessive())) {
            from++;
        }
        return from;
    }

    private boolean isPortfolio(int i, int head) {
        Token token = tokens.get(i);
        if (isName.test(i) || titles.modifier(token.lower()).isPresent()) {
            return false;
        }
        if (token.is("and")) {
            return head - i > 1
                    && i > 0
                    && tokens.get(i - 1).isCapitalised()
                    && tokens.get(head).isCapitalised();
        }
        boolean noun = token.pos() == Pos.NOUN
                || (token.pos() == Pos.PROPN && tokens.get(head).isCapitalised());
        boolean adjective = token.pos() == Pos.ADJ && i + 1 < head;
        return token.isWord() && (noun || adjective) && !isQuantity(token);
    }

    private static boolean isQuantity(Token token) {
        return token.text().chars().anyMatch(Character::isDigit);
    }

    /** "of policy planning", "for enlargement": a common-noun field, not the body the office is held in. */
    private int fieldTo(int to, int limit) {
        if (to + 1 >= limit || !(tokens.get(to).is("of") || tokens.get(to).is("for"))) {
            return to;
        }
        int end = to + 1;
        while (end < limit && end - to <= LONGEST_PORTFOLIO && isField(end)) {
            end++;
        }
        while (end > to + 1 && tokens.get(end - 1).is("and")) {
            end--;
        }
        boolean possessor = end < limit && tokens.get(end).isPossessive();
        return end == to + 1 || possessor ? to : end;
    }

    private boolean isField(int i) {
        Token token = tokens.get(i);
        if (isName.test(i)) {
            return false;
        }
        if (token.isCapitalised()) {
            return TitleWords.PORTFOLIOS.contains(token.lower());
        }
        return token.pos() == Pos.NOUN
                || token.pos() == Pos.ADJ
                || (token.is("and")
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).pos() == Pos.NOUN);
    }
}
