package org.parley.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Decides what a capitalised name is by its words, then by its company; the first rule that speaks decides. */
final class NameClassifier {
    private static final Set<String> SPEECH = SpeechClass.SPEECH_OR_WHO.words();
    private static final Set<String> KIN = WordClass.KIN.words();
    private static final Set<String> COMPASS = WordClass.COMPASS.capitalised();

    private static final int LONGEST_OFFICE = 9;
    private static final int LONGEST_PERSON = 4;

    private final NameTables tables;
    private final NameContext context;
    private final NameCompany company;
    private final NameShape shape;
    private final BitSet headlines;
    private final Set<String> lastNames;

    /**
     * @param headlines tokens of lines in title case, where capitals say nothing
     * @param lastNames of persons of the article: "Lara's prime minister" is no state's
     */
    NameClassifier(NameTables tables, NameContext context, BitSet headlines, Set<String> lastNames) {
        this.lastNames = lastNames;
        this.tables = tables;
        this.context = context;
        this.company = new NameCompany(context, tables.bodyNouns());
        this.shape = new NameShape(tables.gazetteer());
        this.headlines = headlines;
    }

    static List<String> words(List<Token> tokens, Range range) {
        return tokens.subList(range.from(), range.to()).stream()
                .map(Token::text)
                .toList();
    }

    /** The candidate as a name, if a rule is sure of its kind. */
    Optional<Name> classify(Range range) {
        List<String> words = words(context.tokens(), range);
        if (company.namesArea(range) && context.titleBefore(range).isEmpty() && !isLastName(range)) {
            return name(range, EntityKind.PLACE, 0.8, "place-area");
        }
        if (isBuilding(words) && context.titleBefore(range).isEmpty() && !Workplaces.speaks(context.tokens(), range)) {
            return name(range, EntityKind.PLACE, 0.8, "place-word");
        }
        if (isBody(words) && context.titleBefore(range).isEmpty()) {
            boolean alone = words.size() == 1 && !company.isNewspaper(range);
            return alone ? Optional.empty() : name(range, EntityKind.ORGANIZATION, 0.85, "org-word");
        }
        if (context.titleBefore(range).isPresent() && !context.isOfOne(range)) {
            boolean vague = range.size() == 1 || range.size() > LONGEST_PERSON;
            boolean shouted = range.size() == 1 && isShouted(range.from() - 1, -1) && isShouted(range.from(), 1);
            boolean guess = (headlines.get(range.from()) && vague) || shouted;
            return guess ? Optional.empty() : name(range, EntityKind.PERSON, 0.95, "title-before");
        }
        if (words.size() <= 3 && company.sharesTitle(range)) {
            return name(range, EntityKind.PERSON, 0.85, "title-shared");
        }
        if (context.honorificBefore(range) && !isShouted(range)) {
            return name(range, EntityKind.PERSON, 0.95, "honorific");
        }
        if (words.size() <= 3 && context.isAlias(range, this::isOfBody) && !NameShape.isAcronym(words)) {
            return name(range, EntityKind.PERSON, 0.8, "alias");
        }
        if (company.isExplained(range) && !shape.isPersonal(words)) {
            return name(range, EntityKind.ORGANIZATION, 0.8, "body-behind");
        }
        if (words.size() > 1 && company.isParty(range)) {
            return name(company.withParty(range), EntityKind.ORGANIZATION, 0.8, "body-noun");
        }
        if (company.isWorkplace(range)) {
            return name(range, EntityKind.ORGANIZATION, 0.75, "workplace");
        }
        boolean syllables = NameShape.isHyphenated(words.get(words.size() - 1));
        if (tables.placeWords().mark(words) && words.size() > 1 && !syllables) {
            return Workplaces.speaks(context.tokens(), range)
                    ? name(range, EntityKind.ORGANIZATION, 0.75, "house-speaks")
                    : name(range, EntityKind.PLACE, 0.85, "place-word");
        }
        if (company.isState(range, lastNames.contains(words.get(words.size() - 1)))) {
            return name(range, EntityKind.STATE, 0.8, "state-by-office");
        }
        return byForm(range, words);
    }

    /** "the Lara compound" in an article with Ana Lara. */
    private boolean isLastName(Range range) {
        return range.size() == 1
                && lastNames.contains(context.token(range.from()).text());
    }

    /** "Senate Palace", "Union Hall": a building whatever body it is named after. */
    private static boolean isBuilding(List<String> words) {
        return words.size() > 1
                && WordClass.BUILDING.holds(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
    }

    private boolean isBody(List<String> words) {
        String first = words.get(0);
        String spoken = NameShape.spoken(first);
        return tables.organizationWords().mark(words)
                || (!spoken.equals(first) && tables.organizationWords().mark(List.of(spoken)));
    }

    private boolean isOfBody(String word) {
        return tables.organizationWords().contains(word) || tables.placeWords().contains(word);
    }

    private Optional<Name> byForm(Range range, List<String> words) {
        Optional<Name> body = company.body(range).map(sort -> name(company.withParty(range), sort));
        if (body.isPresent() && !shape.isPersonal(words)) {
            return body;
        }
        if (shape.isPersonal(words) && !isOffshore(range) && !context.isOfThing(range)) {
            return name(range, EntityKind.PERSON, 0.9, "given-name");
        }
        if (titleBeforeComma(range) && !COMPASS.contains(words.get(0))) {
            return name(range, EntityKind.PERSON, 0.85, "title-before-comma");
        }
        if (titleAfterComma(range)) {
            return name(range, EntityKind.PERSON, 0.9, "title-after");
        }
        if (NameShape.isAcronym(words)) {
            return company.isThing(range) || amongCapitals(range)
                    ? Optional.empty()
                    : name(range, EntityKind.ORGANIZATION, 0.7, "acronym");
        }
        return byCompany(range, words);
    }

    /** What ships and shots are "off" is a coast. */
    private boolean isOffshore(Range range) {
        return context.isWord(range.from() - 1, "off");
    }

    private Optional<Name> byCompany(Range range, List<String> words) {
        boolean lastName = words.size() == 1 && lastNames.contains(words.get(0));
        Optional<Name> place =
                lastName ? Optional.empty() : company.place(range).map(sort -> name(range, sort));
        if (place.isPresent()) {
            return place;
        }
        boolean speaks = !context.isWord(range.from() - 1, "the")
                && context.has(range.to())
                && SPEECH.contains(context.token(range.to()).lower());
        boolean described = context.isWord(range.to(), ",")
                && context.isWord(range.to() + 1, "who")
                && !context.isWord(range.from() - 1, "the")
                && areNames(range);
        if ((speaks || described) && words.size() <= 3) {
            return name(range, EntityKind.PERSON, 0.75, "speaks");
        }
        return Optional.empty();
    }

    /** What to make of a name that nothing speaks for: two to four words without a known sort are most often a person. */
    Optional<Name> guess(Range range) {
        List<String> words = words(context.tokens(), range);
        if (words.size() == 1) {
            return guessSingle(range, words.get(0));
        }
        boolean field =
                TitleWords.PORTFOLIOS.contains(context.token(range.from()).lower());
        boolean scare = context.isScareQuote(range) || NoNames.isCompound(context.token(range.last()));
        if (words.size() > 4 || headlines.get(range.from()) || field || scare || !areNames(range)) {
            return Optional.empty();
        }
        if (COMPASS.contains(words.get(0))) {
            return name(range, EntityKind.PLACE, 0.6, "compass");
        }
        boolean definite = context.isWord(range.from() - 1, "the") || context.isWord(range.from() - 1, "a");
        return definite || tables.groupAdjectives().mark(words)
                ? Optional.empty()
                : name(range, EntityKind.PERSON, 0.6, "capitals");
    }

    /** One word: the last name of somebody the gazetteer holds, or a given name that is no other word. */
    private Optional<Name> guessSingle(Range range, String word) {
        if (headlines.get(range.from()) || context.token(range.from()).isAllCaps() || isCommonWord(range)) {
            return Optional.empty();
        }
        boolean common = tables.organizationWords().contains(word)
                || tables.placeWords().contains(word)
                || tables.thingWords().contains(word);
        if (!common && !tables.gazetteer().personsByLastName(word).isEmpty()) {
            return name(range, EntityKind.PERSON, 0.6, "last-name-known");
        }
        boolean relative = context.has(range.from() - 1)
                && KIN.contains(context.token(range.from() - 1).lower())
                && shape.isGiven(word);
        return relative || shape.isOnlyGiven(word)
                ? name(range, EntityKind.PERSON, 0.5, "given-name-alone")
                : Optional.empty();
    }

    /** "Son of …" at the head of a sentence, if the article writes "son" as well. */
    private boolean isCommonWord(Range range) {
        int at = range.from();
        boolean opens = at == 0 || !context.token(at - 1).isWord();
        String lower = context.token(at).lower();
        return opens && context.isWritten(lower);
    }

    private boolean areNames(Range range) {
        return context.tokens().subList(range.from(), range.to()).stream()
                .allMatch(token -> !token.isWord() || (token.pos() == Pos.PROPN && !token.isAllCaps()));
    }

    private static Optional<Name> name(Range range, EntityKind kind, double confidence, String rule) {
        return Optional.of(new Name(range, kind, Form.NAME, Optional.empty(), confidence, rule));
    }

    private static Name name(Range range, NameCompany.Sort sort) {
        return new Name(range, sort.kind(), Form.NAME, Optional.empty(), sort.confidence(), sort.rule());
    }

    /** In a line of capitals, capitals say nothing. */
    private boolean amongCapitals(Range range) {
        return isShouted(range.from() - 1, -1) || isShouted(range.to(), 1);
    }

    /** "DR ZARMUND SUMMIT CALLED OFF": a line in capitals begins with no doctor. */
    private boolean isShouted(Range range) {
        return range.size() >= LONGEST_PERSON
                && range.indices().allMatch(i -> context.token(i).isAllCaps());
    }

    private boolean isShouted(int i, int step) {
        int at = context.isWord(i, ",") ? i + step : i;
        return context.has(at) && context.token(at).isAllCaps();
    }

    /** "The commander of the rebels in Ruritania, X Y, surrendered". */
    private boolean titleBeforeComma(Range range) {
        boolean enclosed = context.isWord(range.from() - 1, ",") && context.isWord(range.to(), ",");
        if (!enclosed || range.size() > 3) {
            return false;
        }
        boolean beside = context.titleEndingAt(range.from() - 1)
                .filter(title -> !title.plural() && context.isDefinite(title))
                .isPresent();
        if (range.size() < 2) {
            return beside
                    && context.token(range.from()).pos() == Pos.PROPN
                    && !context.token(range.from()).isAllCaps();
        }
        for (int i = range.from() - 2; i > range.from() - LONGEST_OFFICE && context.has(i); i--) {
            if (context.isWord(i, ",") || context.isWord(i, ".") || context.isWord(i, "and")) {
                return false;
            }
            boolean behind = context.isWord(i, "of") || context.isWord(i, "in") || context.isWord(i, "for");
            if (behind
                    && context.titleEndingAt(i).filter(title -> !title.plural()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "in South Zarmund, the president", "ZARMUND, Ruritania President Lara said": where, not who. */
    private boolean isWhereabouts(Range range) {
        boolean dateline = context.token(range.from()).isAllCaps()
                && context.nameAt(range.to() + 1)
                        .filter(next -> next.kind() == EntityKind.STATE)
                        .isPresent();
        return dateline || company.place(range).isPresent();
    }

    /** "X, the country's foreign minister", "X, a former spokesman": a title within the next words after the comma. */
    private boolean titleAfterComma(Range range) {
        if (!context.isWord(range.to(), ",") || isWhereabouts(range)) {
            return false;
        }
        int i = range.to() + 1;
        for (int k = 0; k < 4 && context.has(i + k) && !context.isWord(i + k, ","); k++) {
            Optional<Title> title = context.titleAt(i + k);
            if (title.isPresent()) {
                return k > 0 && !title.get().label().equals("member");
            }
        }
        return false;
    }
}
