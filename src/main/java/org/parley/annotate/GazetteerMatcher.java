package org.parley.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Gazetteer;
import org.parley.rules.Gazetteer.Alias;
import org.parley.rules.Letters;
import org.parley.rules.OfficeClass;
import org.parley.rules.PhraseIndex;
import org.parley.rules.Titles;
import org.parley.rules.WordClass;

/** Finds the names that the gazetteer holds, longest first; built once, shared by all threads. */
final class GazetteerMatcher {
    private static final Set<String> PLACE_PREPOSITIONS = WordClass.MOTION_OR_PLACE_PREPOSITION.words();
    /** Which of several readings of the same words is meant when nothing else tells. */
    private static final List<EntityKind> PREFERENCE = List.of(
            EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.PLACE, EntityKind.DELEGATION);

    /** News shortens it in the names of its bodies: "UN Support Mission". */
    private static final String UNITED_NATIONS = "United Nations ";

    private static final Set<String> OFFICES = OfficeClass.OFFICE_IN_ALIAS.words();

    private final PhraseIndex<Alias> index = new PhraseIndex<>();
    private final PhraseIndex<Alias> capitalIndex = new PhraseIndex<>();
    private final DirectionPairs pairs;
    private final InPersons persons;
    private final SharedBodies bodies;
    private final Titles titles;

    GazetteerMatcher(Gazetteer gazetteer, Titles titles, WordTokenizer tokenizer, NameTables tables) {
        this.pairs = new DirectionPairs(index);
        this.persons = new InPersons(tables, titles);
        this.titles = titles;
        this.bodies = new SharedBodies(gazetteer, tables.organizationWords());
        for (Alias alias : gazetteer.aliases()) {
            add(alias, words(alias.text(), tokenizer));
            if (alias.text().startsWith(UNITED_NATIONS)) {
                String rest = alias.text().substring(UNITED_NATIONS.length());
                List.of("UN ", "U.N. ").forEach(un -> add(alias, words(un + rest, tokenizer)));
            }
        }
    }

    private static List<String> words(String text, WordTokenizer tokenizer) {
        List<String> words = new ArrayList<>();
        for (String word : tokenizer.tokenize(text)) {
            words.add(fold(WordTokenizer.plain(word)));
        }
        return words;
    }

    private void add(Alias alias, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        index.add(words, alias);
        if (alias.text().length() > (alias.entry().kind() == EntityKind.STATE ? 3 : 4)) {
            capitalIndex.add(words.stream().map(w -> w.toUpperCase(Locale.ROOT)).toList(), alias);
        }
    }

    /** Without accents, and with one spelling of the Arabic article: "El-Arish", "al-Arish". */
    private static String fold(String word) {
        String plain = Letters.plain(word);
        boolean article = plain.length() > 3
                && plain.charAt(2) == '-'
                && (plain.startsWith("El") || plain.startsWith("el") || plain.startsWith("Al"));
        return article ? "al-" + plain.substring(3) : plain;
    }

    /** Names in one sentence, in order, disjoint. */
    List<Name> find(List<Token> tokens, Range sentence) {
        List<Name> names = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            Optional<Name> name = nameAt(tokens, sentence, i, names);
            name.ifPresent(names::add);
            i = name.map(found -> found.tokens().to()).orElse(i + 1);
        }
        return names;
    }

    private static Optional<Name> endingAt(int i, List<Name> names) {
        boolean last = !names.isEmpty() && names.get(names.size() - 1).tokens().to() == i;
        return last ? Optional.of(names.get(names.size() - 1)) : Optional.empty();
    }

    /** @param before the names already found in the sentence */
    private Optional<Name> nameAt(List<Token> tokens, Range sentence, int i, List<Name> before) {
        Token token = tokens.get(i);
        if (!token.isCapitalised() && !Character.isDigit(token.text().charAt(0)) && !startsPhrase(token)) {
            return Optional.empty();
        }
        Optional<PhraseIndex.Match<Alias>> match = index.longestAt(i, sentence.to(), k -> word(tokens, k));
        if (match.isEmpty() && token.isAllCaps() && token.text().length() > 2) {
            match = capitalIndex.longestAt(
                    i, sentence.to(), k -> fold(tokens.get(k).text()));
        }
        if (match.filter(found -> holdsOffice(found, tokens, i, sentence)).isPresent()) {
            match = index.longestAt(i, i + 1, k -> fold(tokens.get(k).text()));
        }
        if (match.isEmpty()) {
            return pairs.firstAt(tokens, sentence, i).map(alias -> name(alias, new Range(i, i + 1)));
        }
        Range range = new Range(i, i + match.get().length());
        return match.get().values().stream()
                .filter(alias -> supported(alias, tokens, sentence, range))
                .filter(alias -> !persons.isSurname(alias, tokens, range, endingAt(i, before)))
                .filter(alias -> !isMinority(alias, tokens, range))
                .filter(alias -> !bodies.isSomebodyElse(alias, tokens, range, endingAt(i, before)))
                .min(Comparator.comparingInt(alias -> rank(alias, tokens, sentence, range)))
                .map(alias -> name(alias, alias.entry().kind() == EntityKind.PERSON ? bare(tokens, range) : range));
    }

    /** "US Treasury Secretary Lara", "US Trade Representative Lara": a state and its office, not a body. */
    private boolean holdsOffice(PhraseIndex.Match<Alias> match, List<Token> tokens, int from, Range sentence) {
        boolean body = match.values().stream().allMatch(alias -> alias.entry().kind() == EntityKind.ORGANIZATION);
        boolean state = match.length() > 1
                && index.longestAt(from, from + 1, k -> fold(tokens.get(k).text())).stream()
                        .flatMap(found -> found.values().stream())
                        .anyMatch(alias -> alias.entry().kind() == EntityKind.STATE);
        int title = body && state
                ? titles.offices()
                        .longestAt(from + 1, sentence.to(), k -> tokens.get(k).lower())
                        .map(PhraseIndex.Match::length)
                        .orElse(0)
                : 0;
        int end = from + 1 + title;
        boolean named = end < sentence.to() && tokens.get(end).pos() == Pos.PROPN;
        return title > 0 && (title >= match.length() || (title == match.length() - 1 && named));
    }

    /** "King Philip of Ruritania" without office and state, which are words of their own. */
    private static Range bare(List<Token> tokens, Range range) {
        int from = range.from();
        while (from < range.last() && OFFICES.contains(tokens.get(from).lower())) {
            from++;
        }
        int to = from + 1;
        while (to < range.to() && !tokens.get(to).is("of")) {
            to++;
        }
        return new Range(from, to);
    }

    /** "Ruritania's Freedonians", "ethnic Freedonians", "Latin American": a people in another state, or of a continent. */
    private static boolean isMinority(Alias alias, List<Token> tokens, Range range) {
        int before = range.from() - 1;
        boolean people = alias.entry().kind() == EntityKind.STATE
                && (alias.form() == Form.PEOPLE || alias.form() == Form.DEMONYM);
        boolean plural = tokens.get(range.last()).text().endsWith("s");
        return people
                && before >= 0
                && ((plural
                                && before > 0
                                && tokens.get(before).isPossessive()
                                && tokens.get(before - 1).isCapitalised())
                        || tokens.get(before).is("ethnic")
                        || isOther(tokens.get(before)));
    }

    private static boolean isOther(Token token) {
        return token.isCapitalised() && WordClass.OTHER_PEOPLE.holds(token);
    }

    /** Some aliases begin with a lower-case particle, "al-Shabaab", or with a direction in lower case, "south Zarmund". */
    private static boolean startsPhrase(Token token) {
        return token.lower().startsWith("al-")
                || token.lower().startsWith("el-")
                || token.is("al")
                || DirectionPairs.DIRECTIONS.contains(token.text());
    }

    /** The word as the index has it. */
    private static String word(List<Token> tokens, int i) {
        String word = fold(tokens.get(i).text());
        boolean direction = DirectionPairs.DIRECTIONS.contains(word)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isCapitalised();
        return direction ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static Name name(Alias alias, Range range) {
        return new Name(
                range,
                alias.entry().kind(),
                alias.form(),
                Optional.of(alias.entry().id()),
                0.95,
                "gazetteer");
    }

    private int rank(Alias alias, List<Token> tokens, Range sentence, Range range) {
        int rank = PREFERENCE.indexOf(alias.entry().kind());
        boolean state = alias.entry().kind() == EntityKind.STATE;
        if (state && alias.form() != Form.NAME && alias.form() != Form.DEMONYM) {
            rank += 1;
        }
        // Brussels is the seat of the EU before it is the capital of Belgium.
        if (alias.entry().kind() == EntityKind.ORGANIZATION && alias.form() == Form.SEAT) {
            rank -= 2;
        }
        boolean adjective = alias.form() == Form.DEMONYM && !beforeNominal(tokens, sentence, range);
        return adjective ? rank + 1 : rank;
    }

    private static boolean beforeNominal(List<Token> tokens, Range sentence, Range range) {
        return range.to() < sentence.to() && tokens.get(range.to()).pos().isModifier();
    }

    private boolean supported(Alias alias, List<Token> tokens, Range sentence, Range range) {
        Token first = tokens.get(range.from());
        if (persons.isPart(alias, tokens, sentence, range)) {
            return false;
        }
        if (alias.text().equals("US") && first.isAllCaps() && !first.text().equals("US")) {
            return false;
        }
        boolean grammar = range.size() == 1 && first.isAllCaps() && Shouting.isGrammar(first);
        if (grammar && Shouting.around(tokens, range, sentence)) {
            return false;
        }
        if (alias.entry().category().equals("news") && opensLongerName(tokens, sentence, range)) {
            return false;
        }
        if (alias.entry().category().equals("news") && isCredit(tokens, sentence, range)) {
            return false;
        }
        if (alias.form() == Form.SEAT && isQuoted(tokens, range)) {
            return false;
        }
        if (alias.entry().category().equals("platform") && isMedium(tokens, range)) {
            return false;
        }
        if (!alias.ambiguous()) {
            return range.size() > 1 || alias.text().length() > 1;
        }
        boolean afterPreposition = range.from() > sentence.from()
                && PLACE_PREPOSITIONS.contains(tokens.get(range.from() - 1).lower());
        return alias.entry().kind() == EntityKind.PLACE && afterPreposition && first.isCapitalised();
    }

    /** "Liberation Front", "Guardian Council": no newspaper. */
    private static boolean opensLongerName(List<Token> tokens, Range sentence, Range range) {
        return range.size() == 1
                && range.to() < sentence.to()
                && tokens.get(range.to()).isCapitalised()
                && tokens.get(range.to()).pos() == Pos.PROPN
                && !tokens.get(range.from()).isAllCaps();
    }

    /** "(CNN) - The talks", "as seen in Lima. (Reuters)": who reports, in brackets at the edge of a sentence. */
    private static boolean isCredit(List<Token> tokens, Range sentence, Range range) {
        int open = range.from() - 1;
        boolean bracketed = open >= sentence.from()
                && tokens.get(open).is("(")
                && range.to() < tokens.size()
                && tokens.get(range.to()).is(")");
        return bracketed && (open == sentence.from() || open == sentence.from() + 1 || range.to() >= sentence.last());
    }

    /** A house that somebody calls "Blue House" is no seat of power. */
    private static boolean isQuoted(List<Token> tokens, Range range) {
        return range.from() > 0
                && tokens.get(range.from() - 1).is("\"")
                && range.to() < tokens.size()
                && tokens.get(range.to()).is("\"");
    }

    /** "wrote on Twitter", "a Twitter account": where something is said, not who acts. */
    private static boolean isMedium(List<Token> tokens, Range range) {
        Optional<Token> next = range.to() < tokens.size() ? Optional.of(tokens.get(range.to())) : Optional.empty();
        Token before = range.from() > 0 ? tokens.get(range.from() - 1) : tokens.get(range.from());
        boolean acts = next.filter(token -> token.pos() == Pos.VERB || token.pos() == Pos.AUX || token.isPossessive())
                .isPresent();
        boolean object = range.from() > 0 && before.pos() == Pos.VERB;
        return !(acts || object) || before.pos() == Pos.ADP;
    }
}
