package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Title.Tense;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.Titles;
import org.parley.rules.Titles.Modifier;
import org.parley.rules.Titles.Office;
import org.parley.rules.WordClass;

/**
 * Finds words for offices: the longest title of the lexicon, widened by the portfolio before a bare head ("culture
 * minister"), by modifiers ("former deputy") and by a field after it ("director of policy planning").
 */
final class TitleFinder {
    private static final int LONGEST_NAME = 3;
    private static final Set<String> BODY_ENDS = WordClass.BODY_BEFORE_LEADER.capitalised();
    private static final Set<String> SURNAMES = OfficeClass.TITLE_AS_SURNAME.words();
    private static final Set<String> POSSESSIVES = WordClass.POSSESSIVE.words();

    private final Titles titles;
    private final List<Token> tokens;
    private final IntPredicate isName;
    private final IntPredicate isGiven;
    private final Portfolios portfolios;
    private final OfficeMatcher matcher;
    private final ModifierBeforeNames beforeNames;

    /**
     * What is known of the token at an index.
     *
     * @param isName it belongs to a known name or demonym
     * @param isBody it belongs to the known name of a body
     * @param isGiven it is a given name here
     */
    record Known(IntPredicate isName, IntPredicate isBody, IntPredicate isGiven) {}

    TitleFinder(Titles titles, List<Token> tokens, Known known) {
        this.titles = titles;
        this.tokens = tokens;
        this.isName = known.isName();
        this.isGiven = known.isGiven();
        this.portfolios = new Portfolios(titles, tokens, isName);
        this.matcher = new OfficeMatcher(titles, tokens, isName, known.isBody());
        this.beforeNames = new ModifierBeforeNames(titles, tokens, isName);
    }

    /** Titles of one sentence in order, disjoint. */
    List<Title> find(Range sentence) {
        List<Title> found = new ArrayList<>();
        int i = sentence.from();
        int free = sentence.from();
        while (i < sentence.to()) {
            boolean may = !isName.test(i)
                    && !endsBody(i, free, sentence)
                    && !isGivenName(i, free, sentence)
                    && !isSurname(i, free, sentence)
                    && !isOtherName(i, sentence)
                    && titles.offices().begins(matcher.word(i));
            Optional<OfficeMatcher.Match> match = may ? matcher.match(i, sentence.to()) : Optional.empty();
            if (match.isPresent()
                    && isNominal(match.get().words(), sentence)
                    && !beforeNames.isModifier(match.get().words(), sentence, matcher)) {
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

    /** "Harbour Front Party leader": the last word of a body's name and not the first of an office. */
    private boolean endsBody(int i, int free, Range sentence) {
        return i > free
                && i + 1 < sentence.to()
                && BODY_ENDS.contains(tokens.get(i).text())
                && !tokens.get(i + 1).isCapitalised()
                && isNamePart(i - 1)
                && tokens.get(i - 1).pos() != Pos.DET;
    }

    /** "Foreign Minister Amir Holm", "the foreign minister, Amir Khan Holm": right behind a title no title but a name. */
    private boolean isGivenName(int i, int free, Range sentence) {
        boolean apart = i == free + 1 && tokens.get(free).is(",") && i + 2 < sentence.to();
        return (i == free
                        || (apart
                                && tokens.get(i + 1).isCapitalised()
                                && tokens.get(i + 2).isCapitalised()))
                && i > sentence.from()
                && tokens.get(i).isCapitalised()
                && tokens.get(i).is("amir");
    }

    /** "General Omar Bishop said": behind a title or given name, and before no name; words of respect also before one. */
    private boolean isSurname(int i, int free, Range sentence) {
        Token token = tokens.get(i);
        boolean nameNext = i + 1 < sentence.to() && tokens.get(i + 1).isCapitalised();
        boolean inner = nameNext && isNamePart(i + 1) && TitleWords.IN_NAMES.contains(token.lower());
        if ((nameNext && !inner) || !token.isCapitalised() || !SURNAMES.contains(token.lower())) {
            return false;
        }
        int from = i;
        while (from > free && i - from < LONGEST_NAME && isNamePart(from - 1)) {
            from--;
        }
        boolean titled = from == free && free > sentence.from();
        return from < i && (titled || isGiven.test(from));
    }

    /** "Omar Bishop, alias Pastor Tex". */
    private boolean isOtherName(int i, Range sentence) {
        int before = i - 1 > sentence.from() && !tokens.get(i - 1).isWord() ? i - 2 : i - 1;
        return before >= sentence.from()
                && tokens.get(before).is("alias")
                && tokens.get(i).isCapitalised();
    }

    private boolean isNamePart(int i) {
        Token token = tokens.get(i);
        return token.isCapitalised()
                && token.isWord()
                && !isName.test(i)
                && titles.modifier(token.lower()).isEmpty();
    }

    /** "heads", "leads", "general" may be verb or adjective. */
    private boolean isNominal(Range words, Range sentence) {
        if (words.size() > 1) {
            return true;
        }
        Token only = tokens.get(words.from());
        Optional<Token> next = words.to() < sentence.to() ? Optional.of(tokens.get(words.to())) : Optional.empty();
        boolean beforeName = next.filter(token -> token.pos() == Pos.PROPN).isPresent();
        if ((only.is("fellow")
                        && (isOwned(words, sentence)
                                || next.filter(TitleFinder::isModified).isPresent()))
                || (only.is("official") && beforeName && isOwned(words, sentence))
                || (isMember(only) && next.filter(TitleFinder::isMemberState).isPresent())) {
            return false;
        }
        if ((beforeName && TitleWords.NAMES_TOO.contains(only.lower()))
                || (only.is("pm") && !only.isAllCaps())
                || (TitleWords.OF_BODIES.contains(only.lower()) && isOfBody(words.to(), sentence.to()))) {
            return false;
        }
        boolean compound = only.text().indexOf('-') > 0;
        boolean nominal = only.pos() == Pos.NOUN || only.pos() == Pos.PROPN || only.isCapitalised() || compound;
        boolean governed =
                words.from() > sentence.from() && tokens.get(words.from() - 1).pos() == Pos.ADP;
        boolean head = only.pos() == Pos.ADJ
                && !governed
                && next.filter(TitleFinder::isModified).isEmpty();
        boolean verb = (only.pos() == Pos.VERB || only.pos() == Pos.AUX) && TitleWords.VERBS_TOO.contains(only.lower());
        return nominal || head || (!verb && (beforeName || only.pos() == Pos.VERB));
    }

    /** "General Staff", "General Border Committee", "Justice Ministry": the first word of a body. */
    private boolean isOfBody(int from, int limit) {
        int i = from;
        while (i < limit && i - from < 3 && tokens.get(i).isWord()) {
            if (TitleWords.GENERAL_BODIES.contains(tokens.get(i).lower())) {
                return true;
            }
            if (!tokens.get(i).isCapitalised()) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** "its fellow Basin nation", "the minister's official Kent house": behind an owner in lower case an adjective. */
    private boolean isOwned(Range words, Range sentence) {
        int before = words.from() - 1;
        if (before <= sentence.from()) {
            return false;
        }
        Token owner = tokens.get(before);
        return owner.pos() != Pos.PROPN
                && (POSSESSIVES.contains(owner.lower())
                        || (owner.isPossessive() && !tokens.get(before - 1).isCapitalised()));
    }

    private static boolean isMember(Token token) {
        return token.is("member") || token.is("members");
    }

    /** "Member States", "member countries". */
    private static boolean isMemberState(Token next) {
        return next.lower().startsWith("state")
                || next.lower().startsWith("countr")
                || next.lower().startsWith("nation")
                || isModified(next);
    }

    /** A noun that an adjective before it describes. */
    private static boolean isModified(Token next) {
        return next.pos() == Pos.NOUN || next.pos() == Pos.ADJ || next.is("and") || next.is("-");
    }

    private Title title(Range room, OfficeMatcher.Match match) {
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
        Optional<Modifier> apart = beforeNames.of(room.from(), from);
        apart.filter(Modifier::partOfLabel).ifPresent(modifier -> prefixes.add(0, modifier.word()));
        StringJoiner label = new StringJoiner(" ");
        prefixes.forEach(label::add);
        label.add(label(core, match));
        Office office = match.office();
        return new Title(
                new Range(from, core.to()),
                label.toString(),
                concept(office, prefixes),
                tense == Tense.CURRENT ? apart.map(Modifier::tense).orElse(tense) : tense,
                office.gender(),
                office.plural());
    }

    /** The matched words, for a bare head with its portfolio or its field. */
    private Range core(Range room, OfficeMatcher.Match match) {
        Range words = match.words();
        if (words.size() > 1) {
            int desk = portfolios.deskTo(match.office().label(), words.to(), room.to());
            return new Range(words.from(), desk > words.to() ? desk : portfolios.furtherTo(words, room.to()));
        }
        if (!TitleWords.BARE_HEADS.contains(matcher.word(words.from()))) {
            return new Range(words.from(), portfolios.deskTo(match.office().label(), words.to(), room.to()));
        }
        int from = portfolios.from(room.from(), words.from());
        int to = from < words.from()
                ? portfolios.deskTo(match.office().label(), words.to(), room.to())
                : portfolios.fieldTo(words.to(), room.to());
        return new Range(from, to);
    }

    private String label(Range core, OfficeMatcher.Match match) {
        int head = match.words().from();
        String label = match.office().label();
        if (core.equals(match.words())) {
            return tokens.get(head).lower().startsWith("co-") ? "co-" + label : label;
        }
        if (match.words().size() > 1) {
            return (label + " " + Portfolios.text(tokens, match.words().to(), core.to())).replace(" ,", ",");
        }
        StringJoiner words = new StringJoiner(" ");
        core.indices().forEach(k -> words.add(k == head ? label : tokens.get(k).lower()));
        return words.toString();
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
            if (lower.startsWith("ex-") || lower.startsWith("then-")) {
                return Tense.FORMER;
            }
            if (lower.endsWith("-elect") || lower.endsWith("-designate")) {
                return Tense.ELECT;
            }
        }
        return Tense.CURRENT;
    }
}
