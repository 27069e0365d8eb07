package org.parley.annotate;

import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.NameWords;
import org.parley.rules.NameWords.Position;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** What the words around a name say of it: offices, nouns of sort, prepositions, neighbours in a list. */
final class NameCompany {
    private static final Set<String> PLACE_PREPOSITIONS = WordClass.LOCATION_PREPOSITION.words();
    private static final Set<String> PLACE_NOUNS = WordClass.PLACE_NOUN.words();
    private static final Set<String> COUNTRY_NOUNS = WordClass.COUNTRY_NOUN.words();
    private static final Set<String> NEWSPAPERS = WordClass.NEWSPAPER.capitalised();
    private static final Set<String> AREAS = WordClass.AREA_NOUN.words();
    private static final Set<String> STATE_TITLES = OfficeClass.STATE_TITLE.words();
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_LIST = 14;

    private final NameContext context;
    private final NameWords bodyNouns;
    private final Workplaces workplaces;
    private final BodyAppositions appositions;

    /** @param bodyNouns nouns for sorts of bodies, which tell one before or after its name */
    NameCompany(NameContext context, NameWords bodyNouns) {
        this.context = context;
        this.bodyNouns = bodyNouns;
        this.workplaces = new Workplaces(context);
        this.appositions = new BodyAppositions(context, bodyNouns);
    }

    /** What a rule about company makes of a range. */
    record Sort(EntityKind kind, double confidence, String rule) {}

    /** "Ruritania's foreign minister", "President of Ruritania", "President Ana Qvort of Ruritania", "the Republic of Ruritania". */
    boolean isState(Range range, boolean lastName) {
        if (range.size() > 3) {
            return false;
        }
        boolean possessive =
                context.has(range.to()) && context.token(range.to()).isPossessive();
        if (possessive
                && !lastName
                && context.titleAt(range.to() + 1)
                        .filter(NameCompany::isOfState)
                        .isPresent()) {
            return true;
        }
        int before = range.from() - 1;
        return context.isWord(before, "of") && (isOffice(before) || isHolder(before) || isCountryNoun(before - 1));
    }

    private boolean isOffice(int end) {
        return context.titleEndingAt(end).filter(NameCompany::isOfState).isPresent();
    }

    private boolean isHolder(int end) {
        int i = end - 1;
        while (context.has(i) && end - i <= LONGEST_PERSON && context.token(i).isCapitalised()) {
            if (isOffice(i) && i < end - 1) {
                return true;
            }
            i--;
        }
        return i < end - 1 && isOffice(i + 1);
    }

    private boolean isCountryNoun(int i) {
        return context.has(i) && isCountryNoun(context.token(i));
    }

    /** "the Sultanate of …". */
    static boolean isCountryNoun(Token token) {
        return token.isCapitalised() && COUNTRY_NOUNS.contains(token.lower());
    }

    private static boolean isOfState(Title title) {
        return STATE_TITLES.contains(title.label());
    }

    /** The range with the noun that belongs to the name: "the opposition Socialist party". */
    Range withParty(Range range) {
        return isParty(range) ? new Range(range.from(), range.to() + 1) : range;
    }

    /** "the daily Morning Bell", "the Zarmund coalition", "a researcher at Bellmark Vantage". */
    Optional<Sort> body(Range range) {
        if (context.has(range.to()) && isNoun(range.to(), Position.LAST)) {
            return Optional.of(new Sort(EntityKind.ORGANIZATION, 0.8, "body-noun"));
        }
        if (context.has(range.from() - 1) && isNoun(range.from() - 1, Position.FIRST)) {
            return Optional.of(new Sort(EntityKind.ORGANIZATION, 0.8, "body-noun"));
        }
        return workplaces.isEmployer(range)
                ? Optional.of(new Sort(EntityKind.ORGANIZATION, 0.75, "employer"))
                : Optional.empty();
    }

    /** "head of the energy programme at Zarmund House". */
    boolean isWorkplace(Range range) {
        return workplaces.isWorkplace(range);
    }

    /** "Presidents Brandt and Qvort", "Presidents Brandt of Ruritania and Qvort of Freedonia". */
    boolean sharesTitle(Range range) {
        int at = range.from() - 1;
        boolean joined = context.isWord(at, "and") || context.isWord(at, ",");
        while (joined && context.has(at) && range.from() - at < LONGEST_LIST && isListed(at)) {
            at--;
        }
        return joined && context.titleEndingAt(at + 1).filter(Title::plural).isPresent() && at + 1 < range.from() - 1;
    }

    private boolean isListed(int i) {
        boolean name =
                context.token(i).isCapitalised() && context.titleEndingAt(i + 1).isEmpty();
        boolean owner =
                context.isWord(i, "of") && i > 0 && context.titleEndingAt(i).isEmpty();
        return name || owner || context.isWord(i, "and") || context.isWord(i, ",");
    }

    private boolean isNoun(int i, Position position) {
        Token token = context.token(i);
        return !token.isCapitalised() && bodyNouns.allows(token.text(), position);
    }

    Optional<Sort> place(Range range) {
        int before = range.from() - 1;
        if (!context.has(before)) {
            return Optional.empty();
        }
        String word = context.token(before).lower();
        boolean noun = word.equals("of")
                && context.has(before - 1)
                && PLACE_NOUNS.contains(context.token(before - 1).lower());
        if (noun) {
            return Optional.of(new Sort(EntityKind.PLACE, 0.85, "place-noun"));
        }
        if (range.size() <= 3 && PLACE_PREPOSITIONS.contains(word) && !modifies(range)) {
            return Optional.of(new Sort(EntityKind.PLACE, 0.75, "place-preposition"));
        }
        if (range.size() <= 2 && context.token(before).pos() == Pos.ADP && isInState(range)) {
            return Optional.of(new Sort(EntityKind.PLACE, 0.75, "place-state"));
        }
        return besidePlace(range) || endsPlaces(range)
                ? Optional.of(new Sort(EntityKind.PLACE, 0.7, "place-list"))
                : Optional.empty();
    }

    /** "Zarmund, a Lima-based rights group, said", "Zarmund, Peru's news agency,": an apposition tells that it is a body. */
    boolean isExplained(Range range) {
        return appositions.explain(range);
    }

    /** "told the Times", "the Post reported": a newspaper by the last word of its name. */
    boolean isNewspaper(Range range) {
        boolean told = context.isWord(range.from() - 2, "told") || context.isWord(range.from() - 2, "by");
        boolean tells = context.isWord(range.to(), "reported")
                || context.isWord(range.to(), "said")
                || context.isWord(range.to(), "newspaper");
        return context.isWord(range.from() - 1, "the")
                && (told || tells)
                && NEWSPAPERS.contains(context.token(range.from()).text());
    }

    /** "the Homeland Shore party". */
    boolean isParty(Range range) {
        return context.isWord(range.to(), "party") || context.isWord(range.to(), "parties");
    }

    /** "the Zarmund Post area", "Zarmund town", but not "the city council". */
    boolean namesArea(Range range) {
        return context.has(range.to())
                && AREAS.contains(context.token(range.to()).text())
                && !(context.has(range.to() + 1)
                        && context.token(range.to() + 1).pos() == Pos.NOUN);
    }

    /** "in Bellmark jargon": a name that modifies a noun is not where something happens. */
    private boolean modifies(Range range) {
        return context.has(range.to())
                && context.token(range.to()).pos() == Pos.NOUN
                && !context.token(range.to()).isCapitalised();
    }

    private boolean isInState(Range range) {
        return context.isWord(range.to(), ",")
                && context.nameAt(range.to() + 1)
                        .filter(next -> next.kind() == EntityKind.STATE && next.form() == Form.NAME)
                        .filter(next -> !context.has(next.tokens().to())
                                || !context.token(next.tokens().to()).isPossessive())
                        .isPresent();
    }

    /** "Aleppo and Zarmund", "Zarmund, Aleppo": in a list with a place, after a preposition of place. */
    private boolean besidePlace(Range range) {
        boolean and = context.isWord(range.from() - 1, "and") || context.isWord(range.from() - 1, ",");
        boolean after = and
                && context.nameEndingAt(range.from() - 1)
                        .filter(NameCompany::isSpot)
                        .isPresent();
        boolean listed = context.isWord(range.to(), "and") || context.isWord(range.to(), ",");
        boolean next = listed
                && context.token(range.from() - 1).pos() == Pos.ADP
                && context.nameAt(range.to() + 1).filter(NameCompany::isSpot).isPresent();
        return range.size() <= 2 && (after || next);
    }

    /** "the ports of Ansa, Belk and Ras Zarmund": the last of several behind a noun for places. */
    private boolean endsPlaces(Range range) {
        int at = range.from() - 1;
        boolean listed = context.isWord(at, "and") && range.size() <= 2;
        while (listed
                && context.has(at)
                && range.from() - at < LONGEST_LIST
                && isListed(at)
                && !context.isWord(at, "of")) {
            at--;
        }
        return listed
                && context.isWord(at, "of")
                && context.has(at - 1)
                && PLACE_NOUNS.contains(context.token(at - 1).lower());
    }

    private static boolean isSpot(Name name) {
        return name.kind() == EntityKind.PLACE;
    }

    /** Whether the acronym is a title or label of what follows it, or one of several things: "PM Brandt", "a VBN", "MK 5". */
    boolean isThing(Range range) {
        boolean person = context.nameAt(range.to())
                .filter(name -> name.kind() == EntityKind.PERSON)
                .isPresent();
        boolean label = context.isWord(range.to(), ":") || isBracketedAlone(range);
        boolean number = context.has(range.to())
                && Character.isDigit(context.token(range.to()).text().charAt(0));
        return person || label || number || isCounted(range) || context.isShortForThing(range);
    }

    private boolean isBracketedAlone(Range range) {
        boolean bracketed = context.isWord(range.from() - 1, "(") && context.isWord(range.to(), ")");
        boolean opens = !context.has(range.from() - 2)
                || !context.token(range.from() - 2).isCapitalised();
        return bracketed && opens && context.nameEndingAt(range.from() - 1).isEmpty();
    }

    private boolean isCounted(Range range) {
        int before = range.from() - 1;
        if (!context.has(before)) {
            return false;
        }
        Token token = context.token(before);
        boolean article = token.is("a") || token.is("an");
        boolean nounNext = context.has(range.to()) && context.token(range.to()).pos() == Pos.NOUN;
        return token.pos() == Pos.NUM || (article && !nounNext);
    }
}
