package org.parley.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Tells runs of capitals that name nobody by where they stand. */
final class NoNames {
    private static final Set<String> PARTICIPLES = WordClass.COMPOUND_PARTICIPLE.words();
    private static final Set<String> ADJECTIVES = WordClass.COMPOUND_ADJECTIVE.words();

    private static final int LONGEST_PLATFORM = 3;

    private static final Pattern SEAT = Pattern.compile("[DRI]-\\p{Lu}[\\p{L}.]*");

    private final NameTables tables;
    private final List<Token> tokens;

    NoNames(NameTables tables, List<Token> tokens) {
        this.tables = tables;
        this.tokens = tokens;
    }

    boolean holds(Range range, Range sentence) {
        boolean compound = range.size() == 1 && isCompound(tokens.get(range.from()));
        return compound
                || isPlatform(range)
                || isShouting(range, sentence)
                || isHeading(range, sentence)
                || isLetter(range)
                || isShoutedOpening(range, sentence)
                || isAdded(range, sentence);
    }

    /** "Telegram", "his Truth Social Platform": where something is written. */
    private boolean isPlatform(Range range) {
        return range.size() <= LONGEST_PLATFORM
                && (tables.platforms().contains(text(range.from(), range.to()))
                        || tables.platforms().contains(text(range.from(), range.last())));
    }

    private String text(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** "THERE WILL BE NO MORE OIL": in a sentence of capitals they name nobody, unless a given name opens them. */
    private boolean isShouting(Range range, Range sentence) {
        boolean capitals = range.indices().allMatch(i -> tokens.get(i).isAllCaps());
        return capitals
                && tables.gazetteer().givenName(tokens.get(range.from()).text()).isEmpty()
                && Shouting.around(tokens, range, sentence);
    }

    /** "D-Ohio": party and state of a member of Congress. */
    static boolean isSeat(Token token) {
        return SEAT.matcher(token.text()).matches();
    }

    /** "Lima-based", "Janus-faced": tells something of the name behind it. */
    static boolean isCompound(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        String behind = token.text().substring(hyphen + 1);
        return hyphen > 0 && (PARTICIPLES.contains(behind) || ADJECTIVES.contains(behind));
    }

    /** "7. NEXT": a word in capitals on a line without any other word. */
    private boolean isHeading(Range range, Range sentence) {
        return range.size() == 1
                && tokens.get(range.from()).isAllCaps()
                && sentence.indices()
                        .filter(i -> i != range.from())
                        .noneMatch(i -> Character.isLetter(tokens.get(i).text().charAt(0)));
    }

    /** "wrote on X". */
    private boolean isLetter(Range range) {
        return range.size() == 1 && tokens.get(range.from()).text().length() == 1;
    }

    /** "UNITY While leaders meet, …": a word in capitals before the capital of a word of grammar opens a caption. */
    private boolean isShoutedOpening(Range range, Range sentence) {
        if (range.size() > 1 || range.from() != sentence.from() || range.to() >= sentence.to()) {
            return false;
        }
        Token next = tokens.get(range.to());
        boolean grammar = next.pos() == Pos.SCONJ || next.pos() == Pos.ADP || next.pos() == Pos.DET;
        return tokens.get(range.from()).isAllCaps() && next.isCapitalised() && !next.isAllCaps() && grammar;
    }

    /** "President (Ana Maria) Lara", "Mr [Igal] Brandt": the given names that an editor put before the last name. */
    private boolean isAdded(Range range, Range sentence) {
        int open = range.from() - 1;
        int name = range.to() + 1;
        return open > sentence.from()
                && name < sentence.to()
                && (tokens.get(open).is("(") || tokens.get(open).is("["))
                && (tokens.get(range.to()).is(")") || tokens.get(range.to()).is("]"))
                && tokens.get(open - 1).isCapitalised()
                && tokens.get(name).isCapitalised()
                && tables.gazetteer().givenName(tokens.get(range.from()).text()).isPresent();
    }

    /** "Tan Sri Zulkifli": two words of respect of which the first alone may be a name. */
    static boolean isRespect(List<Token> tokens, int i) {
        boolean first = isWord(tokens, i, "Tan") && isWord(tokens, i + 1, "Sri");
        return first || (isWord(tokens, i, "Sri") && (isWord(tokens, i - 1, "Tan") || isWord(tokens, i - 1, "Dato")));
    }

    private static boolean isWord(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).text().equals(word);
    }

    /** "Telling Lara that": what somebody does to her, no part of her name. */
    static boolean isDoing(Token token) {
        return token.pos() == Pos.VERB
                && token.text().length() > 5
                && token.lower().endsWith("ing")
                && !token.isAllCaps();
    }
}
